package org.caseledger.adapters.eventformat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.caseledger.domain.withdrawal.WithdrawalEvent.ApplicationWithdrawn;
import org.junit.jupiter.api.Test;

class ReadingWhatOthersWroteTest {

    private final EventFormat format = new EventFormat();

    @Test
    void fieldsOfANewerProgramArePassedOver() {
        var event = (ApplicationWithdrawn) read(
                "case.withdrawn",
                "1",
                "{\"occurredAt\":\"2026-03-02T01:30:00Z\",\"reason\":\"r\",\"later\":{\"x\":1}}");

        assertThat(event.reason()).isEqualTo("r");
    }

    @Test
    void aNewerRevisionIsRefusedRatherThanMisread() {
        assertThatThrownBy(() -> read("case.withdrawn", "2", "{}"))
                .isInstanceOf(SerializationException.class)
                .hasMessageContaining("revision 2");
    }

    @Test
    void anUnknownEventIsRefusedByName() {
        assertThatThrownBy(() -> read("case.teleported", "1", "{}"))
                .isInstanceOf(SerializationException.class)
                .hasMessageContaining("case.teleported");
    }

    @Test
    void metadataSurvivesTheRoundTrip() {
        var metadata = MetaData.from(Map.of("actorId", "clerk-li", "$correlationId", "c-1"));

        var stored = format.serialize(metadata, byte[].class);

        assertThat(format.<byte[], Object>deserialize(stored)).isEqualTo(metadata);
    }

    private Object read(String name, String revision, String json) {
        return format.<String, Object>deserialize(
                new SimpleSerializedObject<>(json, String.class, new SimpleSerializedType(name, revision)));
    }
}
