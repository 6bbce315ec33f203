package org.caseledger.adapters.graphql.clock;

import org.caseledger.adapters.graphql.mutation.CasePayload;
import org.caseledger.adapters.graphql.mutation.MutationCall;
import org.caseledger.adapters.graphql.mutation.Mutations;
import org.caseledger.application.command.DocumentNumbers;
import org.caseledger.domain.clock.ClockCommand.EndSpecialProcedure;
import org.caseledger.domain.clock.ClockCommand.ExtendDeadline;
import org.caseledger.domain.clock.ClockCommand.StartSpecialProcedure;
import org.caseledger.domain.code.SpecialProcedure;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Stops, resumes and extends the clock. */
@Controller
final class ClockController {

    private final Mutations mutations;

    ClockController(Mutations mutations) {
        this.mutations = mutations;
    }

    @MutationMapping
    CasePayload suspendClock(MutationCall call) {
        var input = call.input();
        return mutations.inCase(
                call,
                (number, occasion) -> new StartSpecialProcedure(
                        number,
                        occasion,
                        input.word("procedure", SpecialProcedure.class),
                        DocumentNumbers.orNew(input.text("documentNumber"), number),
                        input.number("expectedWorkingDays")));
    }

    @MutationMapping
    CasePayload resumeClock(MutationCall call) {
        var input = call.input();
        return mutations.inCase(
                call, (number, occasion) -> new EndSpecialProcedure(number, occasion, input.givenText("result")));
    }

    @MutationMapping
    CasePayload extendDeadline(MutationCall call) {
        var input = call.input();
        return mutations.inCase(
                call,
                (number, occasion) -> new ExtendDeadline(
                        number,
                        occasion,
                        input.number("workingDays"),
                        DocumentNumbers.orNew(input.text("documentNumber"), number),
                        input.givenText("reason")));
    }
}
