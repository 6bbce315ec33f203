package org.caseledger.adapters.graphql.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.caseledger.adapters.testing.Desk;
import org.caseledger.adapters.testing.Office;
import tools.jackson.databind.JsonNode;

/** Gives what must be refused, and sees that the ledger gains no event by it. */
final class Refusal {

    private final Office office;

    Refusal(Office office) {
        this.office = office;
    }

    /** What a refused mutation answers: its one user error. */
    JsonNode of(String client, String mutation, Map<String, ?> input) {
        int before = office.size();
        var payload = office.as(client).give(mutation, input);
        assertThat(payload.get("userErrors").size()).as(payload.toString()).isEqualTo(1);
        assertThat(payload.get("position").isNull()).isTrue();
        assertThat(office.size()).isEqualTo(before);
        return payload.get("userErrors").get(0);
    }

    /** The code of the top-level error that a mutation gets instead of an answer. */
    String topLevel(Desk desk, String mutation, Map<String, ?> input) {
        int before = office.size();
        var code = desk.refusedAs(mutation, input);
        assertThat(office.size()).isEqualTo(before);
        return code;
    }

    static String code(JsonNode error) {
        return error.get("code").asString();
    }

    static List<String> path(JsonNode error) {
        return error.get("path").valueStream().map(JsonNode::asString).toList();
    }
}
