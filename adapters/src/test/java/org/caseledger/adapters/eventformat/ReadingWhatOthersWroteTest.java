package org.caseledger.adapters.eventformat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.caseledger.application.ledger.UnreadableEvent;
import org.caseledger.domain.withdrawal.WithdrawalEvent.ApplicationWithdrawn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
    void aNewerRevisionIsNotMisread() {
        assertThat(read("case.withdrawn", "2", "{}"))
                .isEqualTo(new UnreadableEvent(
                        "case.withdrawn",
                        "2",
                        ApplicationWithdrawn.class,
                        "this program does not know revision 2 of case.withdrawn"));
    }

    @Test
    void anUnknownEventKeepsItsName() {
        assertThat(read("case.teleported", "1", "{}"))
                .isEqualTo(new UnreadableEvent(
                        "case.teleported", "1", null, "this program does not know case.teleported"));
        assertThat(format.classForType(new SimpleSerializedType("case.teleported", "1")))
                .isEqualTo(UnreadableEvent.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "null", "[]", "7", "{\"occurredAt\":\"张三\"}"})
    void brokenBytesAreNotReadAndNotRepeated(String json) {
        assertThat(read("case.withdrawn", "1", json))
                .isEqualTo(new UnreadableEvent(
                        "case.withdrawn",
                        "1",
                        ApplicationWithdrawn.class,
                        "its bytes are not those of case.withdrawn"));
    }

    @Test
    void brokenMetadataSayThatTheyAre() {
        var read = format.<String, MetaData>deserialize(new SimpleSerializedObject<>(
                "{\"actorId\":", String.class, new SimpleSerializedType(MetaData.class.getName(), null)));

        assertThat(read).containsOnlyKeys(UnreadableEvent.METADATA);
    }

    @Test
    void metadataSurvivesTheRoundTrip() {
        var metadata = MetaData.from(Map.of("actorId", "clerk-li", "$correlationId", "c-1"));

        var stored = format.serialize(metadata, byte[].class);

        assertThat(format.<byte[], Object>deserialize(stored)).isEqualTo(metadata);
    }

    @Test
    void metadataAreTextsToWhoeverAsksForTexts() {
        var read = texts("{\"actorId\":\"clerk-li\",\"attempt\":2,\"again\":true,\"nothing\":null}");

        assertThat(read).isEqualTo(Map.of("actorId", "clerk-li", "attempt", "2", "again", "true"));
    }

    @Test
    void aNameThatIsSaidTwiceMeansWhatWasSaidLast() {
        assertThat(texts("{\"actorId\":\"clerk-li\",\"actorId\":\"clerk-wu\"}"))
                .isEqualTo(Map.of("actorId", "clerk-wu"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "null", "[]", "7", "{\"actor\":{\"id\":\"张三\"}}", "{\"actorId\":[\"张三\"]}"})
    void brokenTextsSayThatTheyAre(String json) {
        assertThat(texts(json)).isEqualTo(Map.of(UnreadableEvent.METADATA, ""));
    }

    private Map<String, String> texts(String json) {
        return format.deserialize(new SimpleSerializedObject<>(
                json, String.class, new SimpleSerializedType(MetaData.class.getName(), null)));
    }

    private Object read(String name, String revision, String json) {
        return format.<String, Object>deserialize(
                new SimpleSerializedObject<>(json, String.class, new SimpleSerializedType(name, revision)));
    }
}
