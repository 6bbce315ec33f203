package org.caseledger.adapters.eventstore.eventstoredb;

import static org.assertj.core.api.Assertions.assertThat;

import com.eventstore.dbclient.RecordedEvent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.caseledger.adapters.eventstore.contract.Steps.Step;
import org.caseledger.application.command.EventMetadata;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** People see in EventStoreDB's own console what happened, who did it, and what belongs together. */
class ReadingEventsInTheConsoleTest extends OnTheDouble {

    private static final Map<String, String> METADATA = Map.of(
            EventMetadata.ACTOR_ID, "clerk-li",
            EventMetadata.CORRELATION, "request-7",
            EventMetadata.CAUSATION, "command-8");

    @Test
    void theEventIsJsonUnderItsStableNameWithWhoAndWhy() {
        record("2026-03-02T09:00:00.123456Z");

        RecordedEvent seen = store.log().stream("case-1", 0, 1).getFirst();

        assertThat(seen.getEventType()).isEqualTo(Step.class.getName());
        assertThat(seen.getContentType()).isEqualTo("application/json");
        assertThat(new String(seen.getEventData(), StandardCharsets.UTF_8)).isEqualTo("{\"note\":\"accepted\"}");
        JsonNode metadata = new JsonMapper().readTree(seen.getUserMetadata());
        assertThat(metadata.get("actorId").asString()).isEqualTo("clerk-li");
        assertThat(metadata.get("$correlationId").asString()).isEqualTo("request-7");
        assertThat(metadata.get("$causationId").asString()).isEqualTo("command-8");
        assertThat(metadata.get("recordedAt").asString()).isEqualTo("2026-03-02T09:00:00.123456Z");
    }

    @Test
    void readersGetBackWhatWasRecordedAndNothingThatOthersAdded() {
        record("2026-03-02T09:00:00.123456Z");

        var read = ledger.reader().at("case-1", 0).orElseThrow();

        assertThat(read.metadata()).isEqualTo(METADATA);
        assertThat(read.recordedAt()).isEqualTo(Instant.parse("2026-03-02T09:00:00.123456Z"));
    }

    private void record(String time) {
        ledger.engine()
                .appendEvents(new GenericDomainEventMessage<>(
                        "Case",
                        "case-1",
                        0,
                        new Step("accepted"),
                        METADATA,
                        UUID.randomUUID().toString(),
                        Instant.parse(time)));
    }
}
