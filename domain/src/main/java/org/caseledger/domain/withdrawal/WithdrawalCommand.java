package org.caseledger.domain.withdrawal;

import org.caseledger.domain.actor.Occasion;
import org.caseledger.domain.casefile.CaseCommand;
import org.caseledger.domain.identifier.CaseNumber;
import org.caseledger.domain.text.Text;
import org.jspecify.annotations.Nullable;

/** What an applicant can do who no longer wants a decision. */
public sealed interface WithdrawalCommand extends CaseCommand {

    /**
     * Withdraws the application.
     *
     * @param reason why, at most 500 characters; nobody has to say
     */
    record WithdrawApplication(CaseNumber number, Occasion occasion, @Nullable String reason)
            implements WithdrawalCommand {

        /** Checks the length. */
        public WithdrawApplication {
            reason = Text.optionalParagraphs("reason", reason, 500);
        }
    }
}
