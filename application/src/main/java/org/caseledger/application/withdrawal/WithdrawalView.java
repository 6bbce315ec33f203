package org.caseledger.application.withdrawal;

import java.time.Instant;
import org.caseledger.domain.withdrawal.WithdrawalEvent;
import org.caseledger.domain.withdrawal.WithdrawalEvent.ApplicationWithdrawn;
import org.jspecify.annotations.Nullable;

/**
 * A withdrawal.
 *
 * @param at when the application was withdrawn
 * @param reason why, if the applicant said so
 */
public record WithdrawalView(Instant at, @Nullable String reason) {

    /** What is read after an event of this step. */
    public static WithdrawalView of(WithdrawalEvent event) {
        return switch (event) {
            case ApplicationWithdrawn e -> new WithdrawalView(e.occurredAt(), e.reason());
        };
    }
}
