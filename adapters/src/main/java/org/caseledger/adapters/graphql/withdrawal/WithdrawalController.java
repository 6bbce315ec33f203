package org.caseledger.adapters.graphql.withdrawal;

import org.caseledger.adapters.graphql.mutation.CasePayload;
import org.caseledger.adapters.graphql.mutation.MutationCall;
import org.caseledger.adapters.graphql.mutation.Mutations;
import org.caseledger.domain.withdrawal.WithdrawalCommand.WithdrawApplication;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Withdraws applications. */
@Controller
final class WithdrawalController {

    private final Mutations mutations;

    WithdrawalController(Mutations mutations) {
        this.mutations = mutations;
    }

    @MutationMapping
    CasePayload withdrawApplication(MutationCall call) {
        return mutations.inCase(
                call,
                (number, occasion) ->
                        new WithdrawApplication(number, occasion, call.input().text("reason")));
    }
}
