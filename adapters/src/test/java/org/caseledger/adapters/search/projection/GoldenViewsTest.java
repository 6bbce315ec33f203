package org.caseledger.adapters.search.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.caseledger.adapters.eventformat.EventFormat;
import org.caseledger.adapters.testing.TestViews;
import org.caseledger.application.command.StreamId;
import org.caseledger.application.ledger.LedgerPosition;
import org.caseledger.application.ledger.LedgerReader;
import org.caseledger.application.ledger.RecordedEvent;
import org.caseledger.application.search.View;
import org.caseledger.domain.identifier.CaseNumber;
import org.caseledger.domain.identifier.RegionCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an index holds depends on its version alone. Each version of each view has a golden file: its mapping, and the
 * documents of histories made of the golden events. Whoever changes either raises {@code _meta.version} in {@code
 * search/<view>.json}, so that indexes of the old version are made anew, and runs this test once with {@code
 * -Dgolden.write=true}; existing files are never rewritten.
 */
class GoldenViewsTest {

    private static final Path FOLDER = Path.of("src/test/resources/views");
    private static final Path EVENTS = Path.of("src/test/resources/events");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final Map<String, List<String>> HISTORIES = new TreeMap<>(Map.of(
            "case-3301060123456789ABCDEFF",
            List.of(
                    "case.submitted",
                    "case.materials-supplemented",
                    "case.accepted",
                    "case.review-recorded",
                    "case.fact-checked",
                    "case.granted",
                    "case.certificate-issued",
                    "case.delivered",
                    "case.closed",
                    "case.rated",
                    "case.rating-called-back",
                    "case.rating-answered"),
            StreamId.of(CaseNumber.of(RegionCode.of("330106"), new byte[10])),
            List.of("case.registered", "case.step-recorded"),
            "item-11330106MB0000001G2000131002000",
            List.of("service-item.published", "service-item.revised", "service-item.suspended"),
            "certificate-of-a-golden-history",
            List.of("certificate.issued", "certificate.suspended", "certificate.reinstated")));

    private final Map<String, List<RecordedEvent>> histories = histories();

    @ParameterizedTest
    @EnumSource
    void aViewOfThisVersionHoldsWhatItsGoldenFileSays(View view) throws IOException {
        var mapping = JSON.readTree(Files.readString(Path.of("src/main/resources/search/" + view.title() + ".json")));
        var golden = JSON.createObjectNode();
        golden.set("index", mapping);
        var documents = golden.putObject("documents");
        for (var history : histories.values()) {
            var cared = history.stream()
                    .filter(event -> view.caresAbout(event.payload().getClass()))
                    .toList();
            var renderer = new Renderers(TestViews.DIGEST, 0).of(view, reader());
            renderer.render(cared).forEach(document -> documents.set(document.id(), JSON.readTree(document.json())));
        }

        var now = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(golden) + "\n";

        assertThat(documents.isEmpty()).isFalse();
        assertThat(now)
                .isEqualTo(golden(view, mapping.at("/mappings/_meta/version").asInt(), now));
    }

    private static String golden(View view, int version, String now) throws IOException {
        var file = FOLDER.resolve(view.title() + "." + version + ".json");
        if (Boolean.getBoolean("golden.write") && Files.notExists(file)) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, now);
        }
        assertThat(file)
                .as("A new version needs a golden file: run this test once with -Dgolden.write=true")
                .exists();
        return Files.readString(file);
    }

    private LedgerReader reader() {
        return (LedgerReader) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {LedgerReader.class}, (proxy, method, arguments) -> {
                    assertThat(method.getName()).isEqualTo("streams");
                    var found = new TreeMap<>(histories);
                    found.keySet().retainAll((Collection<?>) arguments[0]);
                    return found;
                });
    }

    private static Map<String, List<RecordedEvent>> histories() {
        var found = new TreeMap<String, List<RecordedEvent>>();
        HISTORIES.forEach((stream, types) -> {
            var events = new ArrayList<RecordedEvent>();
            types.forEach(type -> events.add(event(stream, events.size(), type)));
            found.put(stream, events);
        });
        return found;
    }

    private static RecordedEvent event(String stream, int sequence, String type) {
        try {
            var stored = new SimpleSerializedObject<>(
                    Files.readString(EVENTS.resolve(type + ".1.json")),
                    String.class,
                    new SimpleSerializedType(type, "1"));
            var id = UUID.nameUUIDFromBytes((stream + sequence).getBytes(StandardCharsets.UTF_8));
            return new RecordedEvent(
                    new LedgerPosition(7, sequence),
                    stream,
                    sequence,
                    id.toString(),
                    type,
                    "1",
                    new EventFormat().<String, Object>deserialize(stored),
                    Map.of(),
                    Instant.parse("2026-03-02T01:30:00Z").plusSeconds(sequence));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
