package org.caseledger.adapters.automation;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.caseledger.adapters.projectionstore.LedgerTokenStore;
import org.caseledger.adapters.testing.TestLedger;
import org.caseledger.application.certificate.CertificateView;
import org.caseledger.application.command.Envelope;
import org.caseledger.application.command.StreamId;
import org.caseledger.application.demo.DemoAccount;
import org.caseledger.application.demo.DemoItem;
import org.caseledger.application.demo.DemoPeople;
import org.caseledger.application.demo.DemoUnits;
import org.caseledger.application.submission.NewApplication;
import org.caseledger.domain.actor.Occasion;
import org.caseledger.domain.casefile.CaseEvent;
import org.caseledger.domain.code.Channel;
import org.caseledger.domain.identifier.CertificateIdentifier;
import org.caseledger.domain.issuance.IssuanceEvent.CaseCertificateIssued;
import org.caseledger.domain.submission.SubmissionEvent.ApplicationSubmitted;
import org.caseledger.domain.submission.SubmittedMaterial;
import org.junit.jupiter.api.Test;

class WhenCertificateIssuedThenEnterItTest {

    private static final CertificateIdentifier CERTIFICATE = certificate("2026000001");
    private static final CertificateIdentifier OTHER = certificate("2026000002");

    private static CertificateIdentifier certificate(String number) {
        return CertificateIdentifier.compose("11100000000013338W002", DemoUnits.MARKET.code(), number, 1);
    }

    @Test
    void aCertificateThatOnlyTheCaseKnowsIsEnteredByTheLedgerItself() throws Exception {
        try (var ledger = new TestLedger()) {
            ledger.demo.setUp();
            var stream = casesOf(ledger).getFirst();
            endBetweenTheTwoSteps(ledger, stream, CERTIFICATE);
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

    @Test
    void aCaseThatCannotBeReadDoesNotKeepTheCertificatesBehindItFromBeingEntered() throws Exception {
        try (var ledger = new TestLedger()) {
            ledger.demo.setUp();
            submitAnother(ledger);
            var unreadable = casesOf(ledger).get(0);
            var stream = casesOf(ledger).get(1);
            endBetweenTheTwoSteps(ledger, unreadable, OTHER);
            goOnUnreadably(ledger, unreadable);
            endBetweenTheTwoSteps(ledger, stream, CERTIFICATE);

            var automation = new Automation(
                    "test",
                    new EnteringCertificates(ledger.entering),
                    ledger.events,
                    LedgerTokenStore.in(ledger.dataSource));
            automation.start();
            try {
                assertThat(entered(ledger).caseNumber()).isEqualTo(stream.substring(StreamId.CASE.length()));
                assertThat(ledger.certificates.find(OTHER)).isEmpty();
            } finally {
                automation.stop();
            }
        }
    }

    private static void submitAnother(TestLedger ledger) {
        var application = new NewApplication(
                DemoItem.SHOP.code(),
                DemoPeople.ZHANG,
                null,
                "开店",
                List.of(SubmittedMaterial.onPaper("登记申请书"), SubmittedMaterial.onPaper("经营场所使用证明")),
                null);
        var occasion = new Occasion(DemoAccount.CLERK_LI.actor(), Channel.WINDOW, Instant.now());
        ledger.submitting.submit(application, occasion, Envelope.plain("test"));
    }

    /** Another program, of a newer release, recorded something in a case. */
    private static void goOnUnreadably(TestLedger ledger, String stream) throws SQLException {
        var sql = "INSERT INTO ledger_event (sequence, recorded_at, event_id, stream_id, stream_type, type, revision,"
                + " payload, metadata) SELECT sequence + 1, recorded_at, gen_random_uuid(), stream_id, stream_type,"
                + " 'case.teleported', revision, payload, metadata FROM ledger_event WHERE stream_id = ?"
                + " ORDER BY sequence DESC LIMIT 1";
        try (var connection = ledger.dataSource.getConnection();
                var insert = connection.prepareStatement(sql)) {
            insert.setString(1, stream);
            insert.executeUpdate();
        }
    }

    /** Cases of the demonstration that wait for intake, with an item that leads to a certificate. */
    private static List<String> casesOf(TestLedger ledger) {
        return ledger.reader.after(null, Integer.MAX_VALUE).stream()
                .filter(event -> event.payload() instanceof ApplicationSubmitted submitted
                        && submitted.terms().item().equals(DemoItem.SHOP.code()))
                .map(event -> event.streamId())
                .filter(stream -> ledger.reader.stream(stream, 0, 2).size() == 1)
                .toList();
    }

    /** The program ended after the case had recorded its certificate and before the certificate was entered. */
    private static void endBetweenTheTwoSteps(TestLedger ledger, String stream, CertificateIdentifier certificate) {
        CaseEvent issued = new CaseCertificateIssued(
                Instant.now(), certificate, "营业执照", DemoUnits.MARKET, LocalDate.of(2026, 3, 2), null);
        ledger.events.publish(List.of(
                new GenericDomainEventMessage<>("CaseShell", stream, 1, issued, Map.of("$correlationId", "c"))));
    }

    private static CertificateView entered(TestLedger ledger) throws InterruptedException {
        var end = Instant.now().plus(Duration.ofSeconds(60));
        while (Instant.now().isBefore(end)) {
            var found = ledger.certificates.find(CERTIFICATE);
            if (found.isPresent()) {
                return found.get();
            }
            Thread.sleep(50);
        }
        throw new AssertionError("The certificate was not entered within 60 seconds");
    }
}
