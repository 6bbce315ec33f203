package org.caseledger.domain.delivery;

import static org.caseledger.domain.testing.Histories.certifiedCase;
import static org.caseledger.domain.testing.Histories.closedCase;
import static org.caseledger.domain.testing.Histories.grantedCase;
import static org.caseledger.domain.testing.Scenario.given;

import org.caseledger.domain.casefile.Outcome;
import org.caseledger.domain.delivery.DeliveryCommand.DeliverCertificate;
import org.caseledger.domain.delivery.DeliveryEvent.CaseClosed;
import org.caseledger.domain.delivery.DeliveryEvent.ResultDelivered;
import org.caseledger.domain.testing.Ask;
import org.caseledger.domain.testing.By;
import org.caseledger.domain.testing.Units;
import org.junit.jupiter.api.Test;

class DeliveringACertificateTest {
    @Test
    void handingOverClosesTheCase() {
        given(certifiedCase())
                .when(Ask.deliver(DeliveryMethod.COURIER, "EX-1"))
                .then(
                        new ResultDelivered(By.NOW, DeliveryMethod.COURIER, Units.AUTHORITY, "EX-1"),
                        new CaseClosed(By.NOW, Outcome.GRANTED));
    }

    @Test
    void anotherUnitMayHandItOver() {
        var atAnotherWindow = new DeliverCertificate(
                Ask.NUMBER, By.issuer(Units.OUTSIDER), DeliveryMethod.WINDOW, Units.OUTSIDER, null);

        given(certifiedCase())
                .when(atAnotherWindow)
                .then(
                        new ResultDelivered(By.NOW, DeliveryMethod.WINDOW, Units.OUTSIDER, null),
                        new CaseClosed(By.NOW, Outcome.GRANTED));
    }

    @Test
    void whatIsSentCanBeTraced() {
        given(certifiedCase())
                .when(Ask.deliver(DeliveryMethod.COURIER, null))
                .thenRefused(DeliveryRule.TRACKING_NUMBER_MISSING);
    }

    @Test
    void nothingIsHandedOverTwice() {
        given(closedCase())
                .when(Ask.deliver(DeliveryMethod.WINDOW, null))
                .thenRefused(DeliveryRule.NOTHING_TO_DELIVER, "it is closed (GRANTED)");
    }

    @Test
    void nothingIsHandedOverBeforeItIsIssued() {
        given(grantedCase())
                .when(Ask.deliver(DeliveryMethod.WINDOW, null))
                .thenRefused(DeliveryRule.NOTHING_TO_DELIVER);
    }
}
