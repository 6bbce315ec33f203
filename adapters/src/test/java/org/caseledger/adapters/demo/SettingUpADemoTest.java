package org.caseledger.adapters.demo;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.caseledger.adapters.testing.TestLedger;
import org.caseledger.application.casefile.CaseFold;
import org.caseledger.application.casefile.CaseStatus;
import org.caseledger.application.command.StreamId;
import org.caseledger.application.demo.DemoItem;
import org.caseledger.application.demo.SettingUpADemo;
import org.caseledger.application.issuance.IssuingACertificate;
import org.caseledger.application.ledger.RecordedEvent;
import org.caseledger.application.submission.SubmittingAnApplication;
import org.junit.jupiter.api.Test;

class SettingUpADemoTest {

    @Test
    void anEmptyLedgerGetsACatalogueAndCasesInEveryState() {
        try (var ledger = new TestLedger()) {
            var cases = ledger.demo.setUp();

            var events = ledger.reader.after(null, Integer.MAX_VALUE);
            assertThat(streams(events, StreamId.SERVICE_ITEM)).hasSize(DemoItem.values().length);
            assertThat(streams(events, StreamId.CASE)).hasSize(cases).hasSizeGreaterThan(30);
            assertThat(statuses(ledger, events)).containsExactlyInAnyOrder(CaseStatus.values());
            assertThat(streams(events, StreamId.CERTIFICATE)).isNotEmpty();
        }
    }

    @Test
    void aDemonstrationThatWasToldIsNotNeededAgain() {
        try (var ledger = new TestLedger()) {
            assertThat(ledger.demo.needed()).isTrue();

            ledger.demo.setUp();

            assertThat(ledger.demo.needed()).isFalse();
        }
    }

    @Test
    void aDemonstrationThatWasInterruptedIsToldToItsEnd() {
        try (var ledger = new TestLedger()) {
            interruptAfter(25, ledger);
            assertThat(ledger.demo.needed()).isTrue();

            var cases = ledger.demo.setUp();

            assertThat(ledger.demo.needed()).isFalse();
            assertThat(streams(ledger.reader.after(null, Integer.MAX_VALUE), StreamId.CASE))
                    .hasSize(cases);
        }
    }

    /** The program ends when so many commands were given. */
    private static void interruptAfter(int commands, TestLedger ledger) {
        var interrupted = new InterruptedLedger(ledger.ledger, commands);
        var submitting = new SubmittingAnApplication(interrupted, ledger.items, ledger.reader);
        var issuing = new IssuingACertificate(interrupted, ledger.cases, ledger.items, ledger.entering);
        var demo = new SettingUpADemo(ledger.reader, interrupted, submitting, issuing, Clock.systemUTC());
        assertThatThrownBy(demo::setUp).hasMessage("interrupted");
    }

    private static Set<CaseStatus> statuses(TestLedger ledger, List<RecordedEvent> events) {
        return ledger.reader.streams(streams(events, StreamId.CASE).toList()).values().stream()
                .map(history -> CaseFold.of(history).status())
                .collect(toSet());
    }

    private static Stream<String> streams(List<RecordedEvent> events, String prefix) {
        return events.stream()
                .map(RecordedEvent::streamId)
                .filter(id -> id.startsWith(prefix))
                .distinct();
    }
}
