package org.caseledger.adapters.graphql.clock;

import java.time.LocalDate;
import org.caseledger.adapters.graphql.mutation.CasePayload;
import org.caseledger.adapters.graphql.mutation.MutationCall;
import org.caseledger.adapters.graphql.mutation.Mutations;
import org.caseledger.application.command.DocumentNumbers;
import org.caseledger.application.deadline.Deadlines;
import org.caseledger.domain.calendar.DayNotCovered;
import org.caseledger.domain.clock.ClockCommand.EndSpecialProcedure;
import org.caseledger.domain.clock.ClockCommand.ExtendDeadline;
import org.caseledger.domain.clock.ClockCommand.StartSpecialProcedure;
import org.caseledger.domain.code.SpecialProcedure;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Stops, resumes and extends the clock, and tells what it shows. */
@Controller
final class ClockController {

    private final Mutations mutations;
    private final Deadlines deadlines;

    ClockController(Mutations mutations, Deadlines deadlines) {
        this.mutations = mutations;
        this.deadlines = deadlines;
    }

    /** Each autumn many days lie beyond the calendar, until next year's is published: that is no fault. */
    @SchemaMapping
    @Nullable
    LocalDate dueOn(CaseClock clock) {
        try {
            return deadlines.dueOn(clock.deadline());
        } catch (DayNotCovered notPublishedYet) {
            return null;
        }
    }

    @SchemaMapping
    boolean overdue(CaseClock clock) {
        return deadlines.overdue(clock.deadline(), clock.asOf());
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
