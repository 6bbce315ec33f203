package org.caseledger.adapters.graphql.withdrawal;

import java.time.Instant;
import org.caseledger.application.withdrawal.WithdrawalView;
import org.jspecify.annotations.Nullable;

/** That the applicant withdrew. */
public record Withdrawal(Instant withdrawnAt, @Nullable String reason) {

    /** The withdrawal of a case; null unless there is one. */
    public static @Nullable Withdrawal of(@Nullable WithdrawalView withdrawal) {
        return withdrawal == null ? null : new Withdrawal(withdrawal.at(), withdrawal.reason());
    }
}
