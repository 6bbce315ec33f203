package org.caseledger.adapters.automation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.caseledger.adapters.projectionstore.LedgerTokenStore;
import org.caseledger.adapters.testing.TestLedger;
import org.caseledger.application.certificate.CertificateView;
import org.caseledger.application.command.StreamId;
import org.caseledger.application.demo.DemoItem;
import org.caseledger.application.demo.DemoUnits;
import org.caseledger.domain.casefile.CaseEvent;
import org.caseledger.domain.identifier.CertificateIdentifier;
import org.caseledger.domain.issuance.IssuanceEvent.CaseCertificateIssued;
import org.caseledger.domain.submission.SubmissionEvent.ApplicationSubmitted;
import org.junit.jupiter.api.Test;

class WhenCertificateIssuedThenEnterItTest {

    private static final CertificateIdentifier CERTIFICATE =
            CertificateIdentifier.compose("11100000000013338W002", DemoUnits.MARKET.code(), "2026000001", 1);

    @Test
    void aCertificateThatOnlyTheCaseKnowsIsEnteredByTheLedgerItself() throws Exception {
        try (var ledger = new TestLedger()) {
            ledger.demo.setUp();
            var stream = caseOf(ledger);
            endBetweenTheTwoSteps(ledger, stream);
            assertThat(ledger.certificates.find(CERTIFICATE)).isEmpty();

            var automation = new Automation(
                    "test",
                    new EnteringCertificates(ledger.entering),
                    ledger.events,
                    LedgerTokenStore.in(ledger.dataSource));
            automation.start();
            try {
                assertThat(entered(ledger).caseNumber()).isEqualTo(stream.substring(StreamId.CASE.length()));
            } finally {
                automation.stop();
            }
        }
    }

    /** A case of the demonstration that waits for intake, with an item that leads to a certificate. */
    private static String caseOf(TestLedger ledger) {
        return ledger.reader.after(null, Integer.MAX_VALUE).stream()
                .filter(event -> event.payload() instanceof ApplicationSubmitted submitted
                        && submitted.terms().item().equals(DemoItem.SHOP.code()))
                .map(event -> event.streamId())
                .filter(stream -> ledger.reader.stream(stream, 0, 2).size() == 1)
                .findFirst()
                .orElseThrow();
    }

    /** The program ended after the case had recorded its certificate and before the certificate was entered. */
    private static void endBetweenTheTwoSteps(TestLedger ledger, String stream) {
        CaseEvent issued = new CaseCertificateIssued(
                Instant.now(), CERTIFICATE, "营业执照", DemoUnits.MARKET, LocalDate.of(2026, 3, 2), null);
        ledger.events.publish(List.of(
                new GenericDomainEventMessage<>("CaseShell", stream, 1, issued, Map.of("$correlationId", "c"))));
    }

    private static CertificateView entered(TestLedger ledger) throws InterruptedException {
        var end = Instant.now().plus(Duration.ofSeconds(20));
        while (Instant.now().isBefore(end)) {
            var found = ledger.certificates.find(CERTIFICATE);
            if (found.isPresent()) {
                return found.get();
            }
            Thread.sleep(50);
        }
        throw new AssertionError("The certificate was not entered within 20 seconds");
    }
}
