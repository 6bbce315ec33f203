package org.caseledger.adapters.graphql.decision;

import org.caseledger.adapters.graphql.mutation.CasePayload;
import org.caseledger.adapters.graphql.mutation.Input;
import org.caseledger.adapters.graphql.mutation.MutationCall;
import org.caseledger.adapters.graphql.mutation.Mutations;
import org.caseledger.application.command.DocumentNumbers;
import org.caseledger.domain.decision.DecisionCommand.GrantApplication;
import org.caseledger.domain.decision.DecisionCommand.RefuseApplication;
import org.caseledger.domain.decision.Remedies;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Grants and refuses. */
@Controller
final class DecisionController {

    private final Mutations mutations;

    DecisionController(Mutations mutations) {
        this.mutations = mutations;
    }

    @MutationMapping
    CasePayload grantApplication(MutationCall call) {
        var input = call.input();
        return mutations.inCase(
                call,
                (number, occasion) -> new GrantApplication(
                        number,
                        occasion,
                        DocumentNumbers.orNew(input.text("documentNumber"), number),
                        input.text("conditions")));
    }

    @MutationMapping
    CasePayload refuseApplication(MutationCall call) {
        var input = call.input();
        return mutations.inCase(
                call,
                (number, occasion) -> new RefuseApplication(
                        number,
                        occasion,
                        DocumentNumbers.orNew(input.text("documentNumber"), number),
                        input.givenText("reasons"),
                        input.givenText("lawApplied"),
                        remedies(input.object("remedies"))));
    }

    private static Remedies remedies(Input remedies) {
        return remedies.whole(
                () -> Remedies.of(remedies.givenText("reconsiderationBody"), remedies.givenText("court")));
    }
}
