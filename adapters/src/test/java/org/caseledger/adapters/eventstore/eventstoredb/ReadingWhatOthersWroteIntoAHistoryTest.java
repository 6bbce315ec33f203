package org.caseledger.adapters.eventstore.eventstoredb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.adapters.eventstore.contract.Steps.steps;

import com.eventstore.dbclient.AppendToStreamOptions;
import com.eventstore.dbclient.EventData;
import com.eventstore.dbclient.ExpectedRevision;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.DomainEventMessage;
import org.caseledger.adapters.eventstore.contract.Steps.Step;
import org.caseledger.application.ledger.UnreadableEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Metadata that nobody can read belong to one event of one history; whatever else there is must go on. */
class ReadingWhatOthersWroteIntoAHistoryTest extends OnTheDouble {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "7",
                "\"text\"",
                "{\"recordedAt\":\"yesterday\"}",
                "{\"recordedAt\":1772442000}",
                "{\"recordedAt\":{},\"streamType\":\"Case\"}",
                "{\"streamType\":[1]}",
                "{\"revision\":{\"major\":1}}",
                "{\"snapshotSequence\":\"last\"}"
            })
    void theEventIsHandedOnAsOneThatCannotBeRead(String metadata) throws Exception {
        ledger.engine().appendEvents(steps("case-1", 0, 1));
        write("case-1", 0, metadata);
        ledger.engine().appendEvents(steps("case-2", 0, 1));

        var stored = store.log().stream("case-1", 1, 1).getFirst();
        assertThat(ledger.reader().stream("case-1", 1, 1)).singleElement().satisfies(event -> {
            assertThat(event.isReadable()).isFalse();
            assertThat(event.metadata()).containsOnlyKeys(UnreadableEvent.METADATA);
            assertThat(event.recordedAt()).isEqualTo(stored.getCreated());
            assertThat(event.sequence()).isOne();
        });
        assertThat(ledger.idsBehind(null)).hasSize(3);
        try (var followed = ledger.engine().readEvents(null, false)) {
            assertThat(followed).allMatch(DomainEventMessage.class::isInstance);
        }
        assertThat(ledger.idsBehind(ledger.engine().createTokenAt(Instant.now().minusSeconds(60))))
                .hasSize(3);
    }

    @Test
    void aHistoryThatBeginsSoIsStillOne() throws Exception {
        ledger.engine().appendEvents(steps("case-1", 0, 1));
        write("case-2", -1, "{");

        var head = ledger.reader().head().orElseThrow();
        assertThat(ledger.reader().begun(null, head, 10))
                .extracting(begun -> begun.streamId())
                .containsExactly("case-1", "case-2");
    }

    @Test
    void whoWroteNoneRecordedItWhenItWasStored() throws Exception {
        write("case-1", -1, "");

        assertThat(ledger.reader().stream("case-1", 0, 1)).singleElement().satisfies(event -> {
            assertThat(event.isReadable()).isTrue();
            assertThat(event.metadata()).isEmpty();
        });
    }

    private void write(String stream, long behind, String metadata) throws Exception {
        var event = EventData.builderAsJson(
                        UUID.randomUUID(),
                        Step.class.getName(),
                        "{\"note\":\"by hand\"}".getBytes(StandardCharsets.UTF_8))
                .metadataAsBytes(metadata.getBytes(StandardCharsets.UTF_8))
                .build();
        var expected = behind < 0 ? ExpectedRevision.noStream() : ExpectedRevision.expectedRevision(behind);
        store.clients()
                .current()
                .appendToStream(stream, AppendToStreamOptions.get().expectedRevision(expected), event)
                .get(60, TimeUnit.SECONDS);
    }
}
