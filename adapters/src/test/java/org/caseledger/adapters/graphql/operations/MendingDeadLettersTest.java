package org.caseledger.adapters.graphql.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.caseledger.adapters.testing.Office;
import org.caseledger.adapters.testing.Scenario;
import org.caseledger.application.command.StreamId;
import org.caseledger.application.deadletter.DeadLetter;
import org.caseledger.application.deadletter.DeadLetterStore;
import org.caseledger.application.deadletter.Reprojection;
import org.caseledger.application.ledger.LedgerReader;
import org.caseledger.application.search.View;
import org.caseledger.domain.identifier.CaseNumber;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A case was set aside by an older version of the application, which could not show it. */
class MendingDeadLettersTest {

    private static final String FIELDS = "view stream sequence position type cause attempts heldBack firstSeenAt";

    private final Office office = Office.open();
    private final String stream = parked();

    @Test
    void theHeadSeesItAndTriesItAgain() {
        assertThat(letters("head-qian").toString()).contains(stream, "case.submitted", "400 a_type");

        var left = give("supervisor-sun", "retryDeadLetter", "", "deadLetter { " + FIELDS + " }");

        assertThat(left.get("userErrors").isEmpty()).isTrue();
        assertThat(left.get("deadLetter").isNull()).isTrue();
        assertThat(letters("system").toString()).doesNotContain(stream);
    }

    @Test
    void givingUpNeedsAReasonAndIsRecorded() {
        var changed = "droppedDeadLetter { droppedBy droppedAt reason letter { " + FIELDS + " } }";

        var refused = give("head-qian", "dropDeadLetter", ", reason: \" \"", changed);
        assertThat(refused.at("/userErrors/0/code").asString()).isEqualTo("TEXT_MISSING");
        assertThat(letters("head-qian").toString()).contains(stream);

        var dropped = give("head-qian", "dropDeadLetter", ", reason: \"由人工核对\"", changed);
        assertThat(dropped.at("/droppedDeadLetter/droppedBy").asString()).isEqualTo("head-qian");
        assertThat(letters("head-qian").toString()).doesNotContain(stream);
        assertThat(office.as("system")
                        .read("{ droppedDeadLetters(view: CASES) { reason letter { stream } } }", Map.of())
                        .toString())
                .contains(stream, "由人工核对");
    }

    @Test
    void allOfAViewAreTriedAgainAtOnce() {
        var left = office.as("system")
                .read(
                        "mutation { retryDeadLetters(input: {view: CASES}) { deadLetters { " + FIELDS + " } } }",
                        Map.of());

        assertThat(left.at("/retryDeadLetters/deadLetters").isEmpty()).isTrue();
        assertThat(letters("system").toString()).doesNotContain(stream);
    }

    @Test
    void nobodyElseSeesOrTouchesIt() {
        var query = "{ deadLetters { stream } }";
        var mutation = "mutation { retryDeadLetters(input: {view: CASES}) { position } }";

        assertThat(code(office.as("clerk-li").ask(query, Map.of()))).isEqualTo("FORBIDDEN");
        assertThat(code(office.as("citizen-zhang").ask(mutation, Map.of()))).isEqualTo("FORBIDDEN");
        assertThat(code(office.asAnybody().ask(query, Map.of()))).isEqualTo("UNAUTHENTICATED");
    }

    private String parked() {
        var id = StreamId.of(CaseNumber.of(new Scenario(office).submittedCase()));
        var event = office.bean(LedgerReader.class).at(id, 0).orElseThrow();
        var projection = office.bean(Reprojection.class).current(View.CASES).orElseThrow();
        var now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        office.bean(DeadLetterStore.class)
                .park(List.of(DeadLetter.first(View.CASES, projection, event, "400 a_type", 0, 0, now)));
        return id;
    }

    private JsonNode letters(String client) {
        return office.as(client)
                .read("{ deadLetters(view: CASES) { " + FIELDS + " lastSeenAt } }", Map.of())
                .get("deadLetters");
    }

    private JsonNode give(String client, String mutation, String more, String changed) {
        var document = "mutation M($stream: String!) { " + mutation + "(input: {view: CASES, stream: $stream" + more
                + "}) { clientMutationId position userErrors { code path } " + changed + " } }";
        return office.as(client).read(document, Map.of("stream", stream)).get(mutation);
    }

    private static String code(JsonNode answer) {
        return answer.at("/errors/0/extensions/code").asString();
    }
}
