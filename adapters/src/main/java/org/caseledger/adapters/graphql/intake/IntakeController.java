package org.caseledger.adapters.graphql.intake;

import java.util.List;
import java.util.Set;
import org.caseledger.adapters.graphql.mutation.CasePayload;
import org.caseledger.adapters.graphql.mutation.Input;
import org.caseledger.adapters.graphql.mutation.MutationCall;
import org.caseledger.adapters.graphql.mutation.Mutations;
import org.caseledger.application.command.DocumentNumbers;
import org.caseledger.domain.intake.DeclineGround;
import org.caseledger.domain.intake.IntakeCommand.AcceptApplication;
import org.caseledger.domain.intake.IntakeCommand.DeclineApplication;
import org.caseledger.domain.intake.IntakeCommand.RequestCorrections;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Accepts, sends back once, and declines. */
@Controller
final class IntakeController {

    private final Mutations mutations;

    IntakeController(Mutations mutations) {
        this.mutations = mutations;
    }

    @MutationMapping
    CasePayload acceptApplication(MutationCall call) {
        var input = call.input();
        return mutations.inCase(
                call,
                (number, occasion) -> new AcceptApplication(
                        number,
                        occasion,
                        DocumentNumbers.orNew(input.text("documentNumber"), number),
                        Set.copyOf(input.texts("correctedOnTheSpot"))));
    }

    @MutationMapping
    CasePayload requestCorrections(MutationCall call) {
        var input = call.input();
        return mutations.inCase(
                call,
                (number, occasion) -> new RequestCorrections(
                        number, occasion, DocumentNumbers.orNew(input.text("documentNumber"), number), missing(input)));
    }

    @MutationMapping
    CasePayload declineApplication(MutationCall call) {
        var input = call.input();
        return mutations.inCase(
                call,
                (number, occasion) -> new DeclineApplication(
                        number,
                        occasion,
                        DocumentNumbers.orNew(input.text("documentNumber"), number),
                        input.word("ground", DeclineGround.class),
                        input.givenText("explanation"),
                        input.text("whomToAsk")));
    }

    private static List<org.caseledger.domain.intake.MissingMaterial> missing(Input input) {
        return input.objects("missing").stream()
                .map(line -> line.whole(() -> org.caseledger.domain.intake.MissingMaterial.of(
                        line.givenText("name").strip(), line.givenText("reason"))))
                .toList();
    }
}
