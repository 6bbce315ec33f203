package org.caseledger.domain.withdrawal;

import static org.caseledger.domain.testing.Histories.after;
import static org.caseledger.domain.testing.Histories.certifiedCase;
import static org.caseledger.domain.testing.Histories.grantedCase;
import static org.caseledger.domain.testing.Histories.refusedCase;
import static org.caseledger.domain.testing.Histories.reviewedCase;
import static org.caseledger.domain.testing.Histories.sentBackCase;
import static org.caseledger.domain.testing.Histories.submittedCase;
import static org.caseledger.domain.testing.Histories.suspendedCase;
import static org.caseledger.domain.testing.Scenario.given;

import org.caseledger.domain.casefile.Outcome;
import org.caseledger.domain.delivery.DeliveryEvent.CaseClosed;
import org.caseledger.domain.testing.Ask;
import org.caseledger.domain.testing.By;
import org.caseledger.domain.withdrawal.WithdrawalCommand.WithdrawApplication;
import org.caseledger.domain.withdrawal.WithdrawalEvent.ApplicationWithdrawn;
import org.junit.jupiter.api.Test;

class WithdrawingAnApplicationTest {
    @Test
    void anApplicationIsWithdrawnBeforeTheDecision() {
        given(reviewedCase())
                .when(Ask.withdraw())
                .then(new ApplicationWithdrawn(By.NOW, "不再开店。"), new CaseClosed(By.NOW, Outcome.WITHDRAWN));
    }

    @Test
    void alsoWhileItWaitsForIntakeOrCorrectionsOrAProcedure() {
        given(submittedCase()).when(Ask.withdraw()).thenHappens(ApplicationWithdrawn.class, CaseClosed.class);
        given(sentBackCase()).when(Ask.withdraw()).thenHappens(ApplicationWithdrawn.class, CaseClosed.class);
        given(suspendedCase()).when(Ask.withdraw()).thenHappens(ApplicationWithdrawn.class, CaseClosed.class);
    }

    @Test
    void nobodyHasToSayWhy() {
        given(submittedCase())
                .when(new WithdrawApplication(Ask.NUMBER, By.citizen(), " "))
                .then(new ApplicationWithdrawn(By.NOW, null), new CaseClosed(By.NOW, Outcome.WITHDRAWN));
    }

    @Test
    void afterTheDecisionItIsTooLate() {
        given(grantedCase()).when(Ask.withdraw()).thenRefused(WithdrawalRule.TOO_LATE_TO_WITHDRAW);
        given(certifiedCase()).when(Ask.withdraw()).thenRefused(WithdrawalRule.TOO_LATE_TO_WITHDRAW);
        given(refusedCase()).when(Ask.withdraw()).thenRefused(WithdrawalRule.TOO_LATE_TO_WITHDRAW);
    }

    @Test
    void whatIsWithdrawnIsNotWithdrawnAgain() {
        given(after(submittedCase(), Ask.withdraw()))
                .when(Ask.withdraw())
                .thenRefused(WithdrawalRule.TOO_LATE_TO_WITHDRAW);
    }
}
