package org.caseledger.adapters.search.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class WritingTheLinesOfABulkRequestTest {

    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void theFirstSaysWhatToDoAndTheSecondIsTheDocument() {
        var document = ViewDocument.of("case-a", "a", 7, Map.of("name", "营业执照"));

        assertThat(new String(document.lines(), StandardCharsets.UTF_8))
                .isEqualTo(
                        """
                        {"index":{"_id":"a","version":8,"version_type":"external"}}
                        {"name":"营业执照"}
                        """);
        assertThat(new String(document.json(), StandardCharsets.UTF_8)).isEqualTo("{\"name\":\"营业执照\"}");
    }

    /** The generator's buffer takes 8 000 bytes, and a sign of Chinese three: the last lie on both sides of its end. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2500, 2640, 2641, 2642, 2643, 2644, 2645, 2646, 2647, 2648, 2649, 2650, 100_000})
    void documentsOfAnyLengthAreWhole(int length) {
        var written = Map.of("texts", List.of("证".repeat(length), "件"));

        var document = ViewDocument.of("case-a", "a", 7, written);

        assertThat(JSON.readTree(document.json())).isEqualTo(JSON.<JsonNode>valueToTree(written));
        assertThat(new String(document.lines(), StandardCharsets.UTF_8).lines()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a-1", "\"", "\\", "a\nb", "证件", " "})
    void anyIdIsWrittenAsItIs(String id) {
        var document = ViewDocument.of("case-a", id, 0, Map.of());

        var action = new String(document.lines(), 0, document.begin(), StandardCharsets.UTF_8);
        assertThat(JSON.readTree(action).at("/index/_id").asString()).isEqualTo(id);
        assertThat(action.lines()).hasSize(1);
    }

    @Test
    void aDocumentThatCannotBeWrittenLeavesNothingToTheNextOne() {
        assertThatThrownBy(
                        () -> ViewDocument.of("case-a", "a", 7, Map.of("name", "x".repeat(9000), "bad", new Broken())))
                .isInstanceOf(RuntimeException.class);

        assertThat(new String(
                        ViewDocument.of("case-b", "b", 0, Map.of("name", "y")).json(), StandardCharsets.UTF_8))
                .isEqualTo("{\"name\":\"y\"}");
    }

    /** Something of which no JSON can be made. */
    private static final class Broken {

        @SuppressWarnings("unused") // Jackson asks for it
        public String getName() {
            throw new IllegalStateException("made by the test");
        }
    }
}
