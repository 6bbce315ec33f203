package org.caseledger.adapters.search.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.util.RawValue;

class InspectingABulkAnswerTest {

    private static final ViewDocument A = document("a");
    private static final ViewDocument B = document("b");
    private static final ViewDocument C = document("c");
    private static final ViewDocument D = document("d");

    @Test
    void eachItemIsStoredThereAlreadyForLaterOrRejected() throws IOException {
        var answer = read(
                """
                {"items": [
                  {"index": {"status": 201}},
                  {"index": {"status": 409, "error": {"type": "version_conflict_engine_exception"}}},
                  {"index": {"status": 429, "error": {"type": "es_rejected_execution_exception"}}},
                  {"index": {"status": 400, "error": {"type": "strict_dynamic_mapping_exception"}}}]}""",
                A,
                B,
                C,
                D);

        assertThat(answer.again()).containsExactly(C);
        assertThat(answer.rejected())
                .containsExactly(new RejectedDocument("case-d", "d", 7, 400, "strict_dynamic_mapping_exception"));
    }

    @Test
    void onlyADocumentThatIsWrongItselfIsItsOwnFault() {
        assertThat(rejected(400, "document_parsing_exception").isItsOwnFault()).isTrue();
        assertThat(rejected(413, "too_large").isItsOwnFault()).isTrue();

        assertThat(rejected(400, "index_closed_exception").isItsOwnFault()).isFalse();
        assertThat(rejected(403, "cluster_block_exception").isItsOwnFault()).isFalse();
        assertThat(rejected(404, "index_not_found_exception").isItsOwnFault()).isFalse();
        assertThat(rejected(500, "translog_exception").isItsOwnFault()).isFalse();
    }

    private static RejectedDocument rejected(int status, String error) {
        return new RejectedDocument("case-d", "d", 7, status, error);
    }

    @Test
    void anAnswerThatLeavesOutAnItemIsNone() {
        assertThatThrownBy(() -> read("{\"items\": [{\"index\": {\"status\": 201}}]}", A, B))
                .isInstanceOf(IOException.class);
    }

    private static BulkAnswer read(String json, ViewDocument... sent) throws IOException {
        return BulkAnswer.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), List.of(sent));
    }

    private static ViewDocument document(String id) {
        return ViewDocument.of("case-" + id, id, 7, new RawValue("{}"));
    }
}
