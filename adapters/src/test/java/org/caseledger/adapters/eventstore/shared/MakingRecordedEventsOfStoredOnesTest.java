package org.caseledger.adapters.eventstore.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.caseledger.adapters.eventformat.EventFormat;
import org.caseledger.adapters.eventformat.Upcasters;
import org.caseledger.application.ledger.LedgerPosition;
import org.caseledger.application.ledger.RecordedEvent;
import org.caseledger.application.ledger.UnreadableEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MakingRecordedEventsOfStoredOnesTest {

    private static final String METADATA = "{\"actorId\":\"clerk-li\"}";

    @Test
    void historiesAreHandedOverOneByOne() {
        var stored = List.of(withdrawal("case-1", 0), withdrawal("case-1", 1), withdrawal("case-2", 0));

        assertThat(handedOver(new Upcasters(), stored))
                .isEqualTo(List.of(
                        reading(new Upcasters()).of(stored.subList(0, 2)),
                        reading(new Upcasters()).of(stored.subList(2, 3))));
    }

    @Test
    void aHistoryOfWhichAnUpcasterLeavesNothingIsNotHandedOver() {
        EventUpcaster dropping = events -> events.filter(
                event -> !"case-1".equals(event.getAggregateIdentifier().orElseThrow()));

        var histories = handedOver(new Upcasters(dropping), List.of(withdrawal("case-1", 0), withdrawal("case-2", 0)));

        assertThat(histories)
                .singleElement()
                .satisfies(history -> assertThat(history.getFirst().streamId()).isEqualTo("case-2"));
    }

    @Test
    void metadataThatAnUpcasterHasChangedAreReadAsItLeftThem() {
        EventUpcaster renaming = events -> events.map(MakingRecordedEventsOfStoredOnesTest::renamed);

        var read = reading(new Upcasters(renaming)).of(List.of(withdrawal("case-1", 0)));

        assertThat(read.getFirst().metadata()).isEqualTo(Map.of("account", "clerk-li"));
        assertThat(read.getFirst().isReadable()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{\"actorId\":{}}"})
    void anEventWithBrokenMetadataCannotBeRead(String metadata) {
        var read = reading(new Upcasters()).of(List.of(stored("case-1", 0, "case.withdrawn", "{}", metadata)));

        assertThat(read.getFirst().isReadable()).isFalse();
    }

    /** Names that stand for metadata, where others may have written an event. */
    @ParameterizedTest
    @ValueSource(classes = {Map.class, MetaData.class})
    void anEventUnderTheNameOfMetadataIsUnknown(Class<?> name) {
        var read = reading(new Upcasters()).of(List.of(stored("case-1", 0, name.getName(), METADATA, METADATA)));

        assertThat(read.getFirst().payload())
                .isEqualTo(
                        new UnreadableEvent(name.getName(), "1", null, "this program does not know " + name.getName()));
    }

    private static IntermediateEventRepresentation renamed(IntermediateEventRepresentation event) {
        return event.upcast(
                event.getType(), byte[].class, json -> json, said -> MetaData.with("account", said.get("actorId")));
    }

    private static List<List<RecordedEvent>> handedOver(EventUpcaster upcaster, List<StoredEvent> stored) {
        var histories = new ArrayList<List<RecordedEvent>>();
        reading(upcaster).each(stored, histories::add);
        return histories;
    }

    private static RecordedEvents reading(EventUpcaster upcaster) {
        return new RecordedEvents(new EventFormat(), upcaster);
    }

    private static StoredEvent withdrawal(String streamId, long sequence) {
        var json = "{\"occurredAt\":\"2026-03-02T01:30:00Z\",\"reason\":\"r\"}";
        return stored(streamId, sequence, "case.withdrawn", json, METADATA);
    }

    private static StoredEvent stored(String streamId, long sequence, String type, String payload, String metadata) {
        return new StoredEvent(
                new LedgerPosition(1, sequence),
                new EventRow(
                        new UUID(0, sequence),
                        streamId,
                        sequence,
                        "Case",
                        Instant.parse("2026-03-02T01:30:00Z"),
                        type,
                        "1",
                        payload.getBytes(StandardCharsets.UTF_8),
                        metadata.getBytes(StandardCharsets.UTF_8)));
    }
}
