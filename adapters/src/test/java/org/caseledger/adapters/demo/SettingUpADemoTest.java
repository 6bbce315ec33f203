package org.caseledger.adapters.demo;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.caseledger.adapters.testing.TestLedger;
import org.caseledger.application.casefile.CaseFold;
import org.caseledger.application.casefile.CaseStatus;
import org.caseledger.application.command.StreamId;
import org.caseledger.application.demo.DemoItem;
import org.caseledger.application.ledger.RecordedEvent;
import org.junit.jupiter.api.Test;

class SettingUpADemoTest {

    @Test
    void anEmptyLedgerGetsACatalogueAndCasesInEveryState() {
        try (var ledger = new TestLedger()) {
            var cases = ledger.demo.ifEmpty();

            var events = ledger.reader.after(null, Integer.MAX_VALUE);
            assertThat(streams(events, StreamId.SERVICE_ITEM)).hasSize(DemoItem.values().length);
            assertThat(streams(events, StreamId.CASE)).hasSize(cases).hasSizeGreaterThan(30);
            assertThat(statuses(ledger, events)).containsExactlyInAnyOrder(CaseStatus.values());
            assertThat(streams(events, StreamId.CERTIFICATE)).isNotEmpty();
        }
    }

    @Test
    void aLedgerThatHoldsSomethingIsLeftAlone() {
        try (var ledger = new TestLedger()) {
            ledger.demo.ifEmpty();
            var size = ledger.size();

            assertThat(ledger.demo.ifEmpty()).isZero();

            assertThat(ledger.size()).isEqualTo(size);
        }
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
