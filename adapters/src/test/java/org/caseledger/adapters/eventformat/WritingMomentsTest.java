package org.caseledger.adapters.eventformat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

class WritingMomentsTest {

    private static final long LONGEST_AGO =
            Instant.parse("-0010-01-01T00:00:00Z").getEpochSecond();
    private static final long LATEST = Instant.parse("+10010-01-01T00:00:00Z").getEpochSecond();
    private static final JsonMapper MAPPER = mapper();
    private static final JsonMapper GENERAL = new JsonMapper();

    private static JsonMapper mapper() {
        var module = new SimpleModule("moments");
        Moments.addTo(module);
        return JsonMapper.builder().addModule(module).build();
    }

    @Test
    void anyMomentIsWrittenAsThePlatformWritesIt() {
        moments().forEach(moment -> assertThat(Moments.text(moment)).isEqualTo(moment.toString()));
    }

    @Test
    void anyMomentIsWrittenAsBytesTheSameWay() {
        moments().forEach(moment -> {
            var bytes = new ByteArrayOutputStream();
            try (var generator = MAPPER.createGenerator(bytes)) {
                Moments.write(generator, moment);
            }
            assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo('"' + moment.toString() + '"');
        });
    }

    @Test
    void anyMomentIsReadAsItWasWritten() {
        moments().forEach(moment -> assertThat(read(moment.toString())).isEqualTo(moment));
    }

    @Test
    void otherFormsAreReadAsEver() {
        Stream.of(
                        "2025-01-06T09:00:00+08:00",
                        "2025-01-06T01:00:00.1Z",
                        "2025-01-06T01:00:00.12345Z",
                        "2024-02-29T23:59:59.999999999Z",
                        "2016-12-31T23:59:60Z",
                        "2025-01-06T24:00:00Z")
                .forEach(text ->
                        assertThat(read(text)).as(text).isEqualTo(GENERAL.readValue('"' + text + '"', Instant.class)));
        assertThat(MAPPER.readValue("1736125200.5", Instant.class)).isEqualTo("2025-01-06T01:00:00.5Z");
    }

    @Test
    void whatIsNoMomentIsRefusedAsEver() {
        Stream.of(
                        "2025-02-29T01:00:00Z",
                        "2025-01-06T01:00Z",
                        "2025-13-01T01:00:00Z",
                        "2025-01-06T25:00:00Z",
                        "2025-01-06T01:60:00Z",
                        "2025-01-06 01:00:00Z",
                        "2025-01-06T01:00:00",
                        "2025-01-06T01:00:0٠Z",
                        "2025-01-06T01:00:00.1234567890Z")
                .forEach(text -> assertThatThrownBy(() -> read(text)).as(text).isInstanceOf(JacksonException.class));
    }

    private static Instant read(String text) {
        return MAPPER.readValue('"' + text + '"', Instant.class);
    }

    /** Drawn at random with all lengths of fractions, and those at the edges. */
    private static Stream<Instant> moments() {
        var random = new Random(7);
        var drawn = random.longs(20_000, LONGEST_AGO, LATEST)
                .mapToObj(second -> Instant.ofEpochSecond(
                        second, random.nextInt(1000) * new int[] {0, 1, 1_000, 1_000_000}[random.nextInt(4)]));
        return Stream.concat(
                drawn,
                Stream.of(
                        Instant.EPOCH,
                        Instant.EPOCH.minusNanos(1),
                        Instant.parse("0000-01-01T00:00:00Z"),
                        Instant.parse("0000-01-01T00:00:00Z").minusNanos(1),
                        Instant.parse("9999-12-31T23:59:59.999999999Z"),
                        Instant.parse("+10000-01-01T00:00:00Z"),
                        Instant.MIN,
                        Instant.MAX));
    }
}
