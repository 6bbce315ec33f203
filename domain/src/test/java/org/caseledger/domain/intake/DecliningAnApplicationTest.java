package org.caseledger.domain.intake;

import static org.caseledger.domain.testing.Histories.acceptedCase;
import static org.caseledger.domain.testing.Histories.declinedCase;
import static org.caseledger.domain.testing.Histories.submittedCase;
import static org.caseledger.domain.testing.Scenario.given;

import org.caseledger.domain.casefile.Outcome;
import org.caseledger.domain.delivery.DeliveryEvent.CaseClosed;
import org.caseledger.domain.intake.IntakeEvent.ApplicationDeclined;
import org.caseledger.domain.testing.Ask;
import org.caseledger.domain.testing.By;
import org.junit.jupiter.api.Test;

class DecliningAnApplicationTest {
    @Test
    void noLicenceIsNeeded() {
        given(submittedCase())
                .when(Ask.decline(DeclineGround.NO_LICENCE_NEEDED, null))
                .then(
                        new ApplicationDeclined(By.NOW, Ask.DOCUMENT, DeclineGround.NO_LICENCE_NEEDED, "依法不予受理。", null),
                        new CaseClosed(By.NOW, Outcome.NO_LICENCE_NEEDED));
    }

    @Test
    void whoeverIsSentAwayIsToldWhomToAsk() {
        given(submittedCase())
                .when(Ask.decline(DeclineGround.NOT_WITHIN_AUTHORITY, "示例市文化局"))
                .thenHappens(ApplicationDeclined.class, CaseClosed.class);
    }

    @Test
    void nobodyIsSentAwayWithoutAnAddress() {
        given(submittedCase())
                .when(Ask.decline(DeclineGround.NOT_WITHIN_AUTHORITY, " "))
                .thenRefused(IntakeRule.WHOM_TO_ASK_MISSING);
    }

    @Test
    void anAcceptedApplicationIsNotDeclined() {
        given(acceptedCase())
                .when(Ask.decline(DeclineGround.NO_LICENCE_NEEDED, null))
                .thenRefused(IntakeRule.NOT_AWAITING_INTAKE);
    }

    @Test
    void aDeclinedApplicationIsClosed() {
        given(declinedCase())
                .when(Ask.accept())
                .thenRefused(IntakeRule.NOT_AWAITING_INTAKE, "it is closed (NO_LICENCE_NEEDED)");
    }
}
