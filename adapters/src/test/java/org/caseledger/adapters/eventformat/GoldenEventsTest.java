package org.caseledger.adapters.eventformat;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.caseledger.domain.event.LedgerEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is stored today must be readable for ever. Each released event has a golden file; a change to it is a new
 * revision with a file of its own, and an upcaster. A new event's file is written by running this test once with {@code
 * -Dgolden.write=true}; existing files are never rewritten.
 */
class GoldenEventsTest {

    private static final Path FOLDER = Path.of("src/test/resources/events");

    private final EventFormat format = new EventFormat();

    static Stream<LedgerEvent> samples() {
        return EventSamples.all().stream();
    }

    @Test
    void everyEventHasASample() {
        assertThat(samples().map(Object::getClass).collect(toSet()))
                .containsExactlyInAnyOrderElementsOf(EventNames.all().values().stream()
                        .map(c -> (Class<?>) c)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void anEventIsWrittenAsItsGoldenFileSays(LedgerEvent event) {
        assertThat(pretty(event)).isEqualTo(golden(event));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aGoldenFileIsReadAsTheEvent(LedgerEvent event) {
        var type = EventNames.of(event.getClass());
        var stored = new SimpleSerializedObject<>(
                golden(event), String.class, new SimpleSerializedType(type.name(), Integer.toString(type.revision())));

        assertThat(format.<String, Object>deserialize(stored)).isEqualTo(event);
    }

    @Test
    void theSameEventAlwaysGivesTheSameBytes() {
        for (var event : EventSamples.all()) {
            assertThat(format.serialize(event, byte[].class).getData())
                    .isEqualTo(format.serialize(event, byte[].class).getData());
        }
    }

    private static String pretty(LedgerEvent event) {
        return LedgerJson.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(event) + "\n";
    }

    private static String golden(LedgerEvent event) {
        var type = EventNames.of(event.getClass());
        var file = FOLDER.resolve(type.name() + "." + type.revision() + ".json");
        try {
            if (Boolean.getBoolean("golden.write") && Files.notExists(file)) {
                Files.writeString(file, pretty(event));
            }
            assertThat(file)
                    .as("A new event needs a golden file: run this test once with -Dgolden.write=true")
                    .exists();
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
