package org.caseledger.adapters.graphql.casefile;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.caseledger.adapters.benchmark.cases.GeneratedCases;
import org.caseledger.adapters.benchmark.cases.Happening;
import org.caseledger.adapters.testing.TestViews;
import org.caseledger.application.casefile.CaseHistory;
import org.caseledger.application.command.EventMetadata;
import org.caseledger.application.command.StreamId;
import org.caseledger.application.ledger.LedgerPosition;
import org.caseledger.application.ledger.RecordedEvent;
import org.caseledger.application.search.CaseDocument;
import org.caseledger.domain.code.Channel;
import org.caseledger.domain.departmentstep.DepartmentStepEvent.CaseRegistered;
import org.caseledger.domain.departmentstep.Registration;
import org.caseledger.domain.event.LedgerEvent;
import org.caseledger.domain.identifier.CaseNumber;
import org.caseledger.domain.identifier.RegionCode;
import org.junit.jupiter.api.Test;

/** Whatever has happened to a case, its document says of it what its history says. */
class TellingACaseByItsDocumentTest {

    private static final Instant RECORDED = Instant.parse("2026-03-02T01:30:00.123456Z");

    @Test
    void afterEveryEventOfGeneratedCases() {
        var happened = new ArrayList<Happening>();
        new GeneratedCases(20, 400).tell(happened::add);
        var statuses = new HashSet<>();
        happened.stream()
                .filter(event -> event.streamId().startsWith(StreamId.CASE))
                .collect(groupingBy(Happening::streamId))
                .values()
                .forEach(life -> {
                    for (int version = 0; version < life.size(); version++) {
                        statuses.add(told(
                                        life.subList(0, version + 1).stream()
                                                .map(TellingACaseByItsDocumentTest::recorded)
                                                .toList(),
                                        Set.of())
                                .status());
                    }
                });
        assertThat(statuses).hasSizeGreaterThan(8);
    }

    /** When it began there, its document does not tell as its history does; so that is not read from it. */
    @Test
    void ofACaseKeptElsewhere() {
        var number = CaseNumber.of(RegionCode.of("330106"), new byte[10]);
        var registration = new Registration(
                "receipt.xes",
                "case-10011",
                Channel.COURIER,
                "Post",
                "General",
                null,
                null,
                RECORDED.minusSeconds(60),
                null,
                null,
                Map.of());
        var registered = new CaseRegistered(RECORDED, number, registration);
        var elsewhere = List.of(recorded(StreamId.of(number), 0, registered, "system"));

        var told = told(elsewhere, Set.of("submittedAt"));

        assertThat(told.channel()).isEqualTo(Channel.COURIER);
        assertThat(new ListedFields(Set.of("number", "submittedAt")).areIn(document(elsewhere)))
                .isFalse();
        assertThat(new ListedFields(Set.of("number")).areIn(document(elsewhere)))
                .isTrue();
    }

    private static ShownCase told(List<RecordedEvent> history, Set<String> except) {
        var told = new ListedCase(document(history));
        Telling.theSame(told, new Case(CaseHistory.of(history).orElseThrow()), except);
        return told;
    }

    private static CaseDocument document(List<RecordedEvent> history) {
        return CaseDocument.of(CaseHistory.of(history).orElseThrow().view(), TestViews.DIGEST);
    }

    private static RecordedEvent recorded(Happening happening) {
        return recorded(
                happening.streamId(),
                happening.sequence(),
                (LedgerEvent) happening.event(),
                happening.occasion().actor().id());
    }

    private static RecordedEvent recorded(String stream, long sequence, LedgerEvent event, String actor) {
        return new RecordedEvent(
                new LedgerPosition(7, sequence),
                stream,
                sequence,
                UUID.randomUUID().toString(),
                event.getClass().getSimpleName(),
                "1",
                event,
                Map.of(EventMetadata.ACTOR_ID, actor),
                RECORDED.plusSeconds(sequence));
    }
}
