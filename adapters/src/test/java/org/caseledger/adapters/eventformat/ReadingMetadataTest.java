package org.caseledger.adapters.eventformat;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.caseledger.application.ledger.UnreadableEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is in the usual form is read in another way than the rest, and must mean the same. */
class ReadingMetadataTest {

    private static final JsonMapper PLAIN = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final byte[] USUAL =
            ("{\"actorId\":\"clerk-li\",\"actorRole\":\"WINDOW_CLERK\",\"unitName\":\"杭州市余杭区政务服务中心\","
                            + "\"channel\":\"WINDOW\",\"$correlationId\":\"c-1\"}")
                    .getBytes(UTF_8);

    private final EventFormat format = new EventFormat();

    @Test
    void theUsualForm() {
        assertThat(read(USUAL))
                .isEqualTo(Map.of(
                        "actorId", "clerk-li",
                        "actorRole", "WINDOW_CLERK",
                        "unitName", "杭州市余杭区政务服务中心",
                        "channel", "WINDOW",
                        "$correlationId", "c-1"));
    }

    static Stream<String> otherForms() {
        return Stream.of(
                "{}",
                " {\"a\":\"b\"}",
                "{\"a\":\"b\"} ",
                "{ \"a\" : \"b\" , \"c\" : \"d\" }",
                "{\"a\":\"b\\u674e\\n\"}",
                "{\"a\":\"\"}",
                "{\"\":\"a\"}",
                "{\"a\":\"}\"}",
                "{\"a\":\",\",\"b\":\":\"}",
                "{\"a\":\"b\",\"a\":\"c\"}",
                "{\"a\":1,\"b\":true,\"c\":null}",
                "{\"a\":\"\ufffd\"}",
                "{\"a\":\"b\"}x}",
                "{\"a\":\"b\"}}");
    }

    @ParameterizedTest
    @MethodSource("otherForms")
    void otherForms(String json) {
        assertThat(read(json.getBytes(UTF_8))).isEqualTo(plainly(json.getBytes(UTF_8)));
        assertThat(read(json.getBytes(UTF_8))).doesNotContainKey(UnreadableEvent.METADATA);
    }

    static Stream<String> brokenForms() {
        return Stream.of(
                "}",
                "{\"}",
                "{\"a\"}",
                "{\"a\":}",
                "{\"a\":\"}",
                "{\"a\":\"b}",
                "{\"a\":\"b\",}",
                "{\"a\":\"b\"\"c\":\"d\"}",
                "{\"a\",\"b\":\"c\"}",
                "{,}",
                "{\"a\":\"b\nc\"}",
                "{\"a\":{}}");
    }

    @ParameterizedTest
    @MethodSource("brokenForms")
    void brokenForms(String json) {
        assertThat(read(json.getBytes(UTF_8))).isEqualTo(Map.of(UnreadableEvent.METADATA, ""));
    }

    /** The beginning of a character alone, half of a pair of surrogates, and a zero in two bytes. */
    @ParameterizedTest
    @ValueSource(strings = {"e6", "eda080", "c080", "ff"})
    void bytesThatAreNoTextMeanWhatAParserSays(String hexadecimal) {
        var begin = "{\"a\":\"b".getBytes(UTF_8);
        var json = joined(joined(begin, HexFormat.of().parseHex(hexadecimal)), "\"}".getBytes(UTF_8));

        assertThat(read(json)).isEqualTo(plainly(json));
    }

    /** Thousands of ways to damage it, drawn from a seed. */
    @Test
    void whateverHappensToTheBytesTheyMeanWhatAParserSays() {
        var random = new Random(20261130);
        var ways = List.<UnaryOperator<byte[]>>of(
                json -> cut(json, random), json -> changed(json, random), json -> doubled(json, random));
        int readable = 0;
        for (int i = 0; i < 20_000; i++) {
            var json = ways.get(random.nextInt(ways.size())).apply(USUAL);

            assertThat(read(json)).as(new String(json, UTF_8)).isEqualTo(plainly(json));
            readable += read(json).containsKey(UnreadableEvent.METADATA) ? 0 : 1;
        }
        assertThat(readable).isBetween(1_000, 19_000);
    }

    private static byte[] cut(byte[] json, Random random) {
        int from = random.nextInt(json.length);
        int to = Math.min(json.length, from + 1 + random.nextInt(3));
        return joined(Arrays.copyOf(json, from), Arrays.copyOfRange(json, to, json.length));
    }

    private static byte[] changed(byte[] json, Random random) {
        var changed = json.clone();
        var signs = "\"{}:,\\ a\n李".getBytes(UTF_8);
        changed[random.nextInt(json.length)] = signs[random.nextInt(signs.length)];
        return changed;
    }

    private static byte[] doubled(byte[] json, Random random) {
        int from = random.nextInt(json.length);
        int to = Math.min(json.length, from + random.nextInt(40));
        return joined(Arrays.copyOf(json, to), Arrays.copyOfRange(json, from, json.length));
    }

    private static byte[] joined(byte[] one, byte[] other) {
        var joined = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, joined, one.length, other.length);
        return joined;
    }

    @SuppressWarnings("unchecked") // names and texts, as the class says
    private Map<String, String> read(byte[] json) {
        return format.getConverter().convert(json, byte[].class, Map.class);
    }

    /** By a mapper that knows nothing of metadata. What follows the object was never looked at. */
    private static Map<String, String> plainly(byte[] json) {
        var texts = new HashMap<String, String>();
        try {
            var read = PLAIN.readTree(json);
            if (!read.isObject() || new ArrayList<>(read.values()).stream().anyMatch(JsonNode::isContainer)) {
                return Map.of(UnreadableEvent.METADATA, "");
            }
            read.properties().stream()
                    .filter(property -> !property.getValue().isNull())
                    .forEach(property ->
                            texts.put(property.getKey(), property.getValue().asString()));
            return texts;
        } catch (JacksonException broken) {
            return Map.of(UnreadableEvent.METADATA, "");
        }
    }

    @Test
    void axonGetsTheSame() {
        var read = format.<byte[], MetaData>deserialize(new SimpleSerializedObject<>(
                USUAL, byte[].class, new SimpleSerializedType(MetaData.class.getName(), null)));

        assertThat(read).isEqualTo(MetaData.from(read(USUAL)));
    }
}
