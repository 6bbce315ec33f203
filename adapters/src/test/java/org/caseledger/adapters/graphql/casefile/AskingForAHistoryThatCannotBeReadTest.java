package org.caseledger.adapters.graphql.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.caseledger.adapters.graphql.node.GlobalId;
import org.caseledger.adapters.testing.Catalogue;
import org.caseledger.adapters.testing.Office;
import org.caseledger.adapters.testing.Scenario;
import org.caseledger.application.command.StreamId;
import org.caseledger.application.ledger.LedgerReader;
import org.caseledger.domain.identifier.CaseNumber;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;

/** Somebody runs a newer release beside this one: the second entry of one case is of a kind that this one does not know. */
@Timeout(60)
class AskingForAHistoryThatCannotBeReadTest {

    private static final String ENTRY =
            "sequence type title summary data channel legalBasis caseNumber itemCode recordedAt actor { id role }";

    private static Office office;
    private static String item;
    private static String number;
    private static String other;

    @BeforeAll
    static void givenTwoCasesOfOneItem() throws SQLException {
        office = Office.openAnother(AskingForAHistoryThatCannotBeReadTest.class);
        item = Catalogue.publishedItem(office);
        var scenario = new Scenario(office);
        number = scenario.submittedCase(item);
        other = scenario.submittedCase(item);
        found(position(StreamId.of(CaseNumber.of(other)), 0));
        teleport();
        scenario.accepted(other);
    }

    @AfterAll
    static void close() {
        office.close();
    }

    @Test
    void theCaseIsNotToldButWhyItCannotBeIs() {
        var answer = ask("query Q($n: String!) { case(number: $n) { status history { totalCount } } }");

        assertUnreadable(answer);
        assertThat(answer.at("/data/case").isNull()).isTrue();
    }

    @Test
    void theCaseIsToldAsItStoodBefore() {
        var past = office.as("clerk-li")
                .read(
                        """
                        query Q($n: String!, $at: DateTime) { case(number: $n, asOf: $at) { status
                          history { edges { node { type } } } } }""",
                        Map.of("n", number, "at", recordedAt(0)));

        assertThat(past.at("/case/status").asString()).isEqualTo("SUBMITTED");
        assertThat(past.at("/case/history/edges")).hasSize(1);
    }

    @Test
    void nothingIsDecidedOnIt() {
        var answer = ask("mutation M($n: String!) { withdrawApplication(input: {number: $n, reason: \"计划有变\"}) {"
                + " userErrors { code } } }");

        assertUnreadable(answer);
    }

    @Test
    void theEntryItselfSaysWhereItStandsUnderWhichNameAndByWhomButNotWhat() {
        var id = new GlobalId(GlobalId.Type.ENTRY, stream() + "/1").text();

        var entry = office.as("clerk-li")
                .read("query Q($id: ID!) { node(id: $id) { ... on LedgerEntry { " + ENTRY + " } } }", Map.of("id", id))
                .get("node");

        assertTold(entry);
    }

    @Test
    void whoFollowsTheCaseSeesTheEntryInItsPlace() {
        var progress = "subscription S($n: String!, $after: Position) { caseProgress(number: $n, after: $after) { "
                + ENTRY + " } }";

        try (var following =
                office.as("clerk-li").follow(progress, Map.of("n", number, "after", position(stream(), 0)))) {
            assertTold(following.next().at("/data/caseProgress"));
        }
    }

    @Test
    void aPageOfCasesShowsTheOthersAndSaysWhichItCannot() {
        var answer = found(positionOfAcceptance());

        var cases = answer.at("/data/cases");
        assertThat(cases.get("totalCount").asInt()).isEqualTo(2);
        assertThat(cases.get("edges"))
                .extracting(edge -> edge.at("/node/number").asString(""))
                .containsExactly(other, "");
        assertThat(cases.get("edges"))
                .allSatisfy(edge -> assertThat(edge.get("cursor").asString()).isNotBlank());
        assertUnreadable(answer);
        assertThat(answer.at("/errors/0/path").toString()).isEqualTo("[\"cases\",\"edges\",1,\"node\"]");
    }

    @Test
    void theLedgerShowsWhatCanBeReadOfIt() {
        var found = office.as("supervisor-sun")
                .read(
                        """
                        query Q($n: String, $at: Position) { ledger(filter: {caseNumber: $n}, atLeast: $at) {
                          edges { node { sequence type title caseNumber } } } }""",
                        Map.of("n", number, "at", positionOfAcceptance()));

        assertThat(found.at("/ledger/edges")).hasSize(1);
        assertThat(found.at("/ledger/edges/0/node/type").asString()).isEqualTo("case.submitted");
    }

    @Test
    void whoRunsTheLedgerFindsItAmongTheDeadLetters() {
        office.as("supervisor-sun")
                .read(
                        "query Q($at: Position) { cases(atLeast: $at) { position } ledger(atLeast: $at) { position } }",
                        Map.of("at", positionOfAcceptance()));

        var letters = office.as("head-qian")
                .read("{ deadLetters { view stream sequence type cause } }", Map.of())
                .get("deadLetters");

        assertThat(letters).extracting(letter -> letter.get("view").asString()).contains("CASES", "LEDGER");
        assertThat(letters).allSatisfy(letter -> {
            assertThat(letter.get("stream").asString()).isEqualTo(stream());
            assertThat(letter.get("sequence").asInt()).isOne();
            assertThat(letter.get("cause").asString()).contains("does not know case.teleported");
        });
    }

    private static JsonNode found(String atLeast) {
        return office.as("supervisor-sun")
                .ask(
                        """
                        query Q($item: [String!], $at: Position) { cases(filter: {itemCode: $item}, atLeast: $at) {
                          totalCount edges { cursor node { number } } } }""",
                        Map.of("item", List.of(item), "at", atLeast));
    }

    private static void assertUnreadable(JsonNode answer) {
        assertThat(answer.get("errors")).hasSize(1);
        var error = answer.at("/errors/0");
        assertThat(error.at("/extensions/code").asString()).isEqualTo("HISTORY_UNREADABLE");
        assertThat(error.at("/extensions/stream").asString()).isEqualTo(stream());
        assertThat(error.at("/extensions/sequence").asInt()).isOne();
        assertThat(error.get("message").asString()).startsWith("Expected").contains("case.teleported");
    }

    private static void assertTold(JsonNode entry) {
        assertThat(entry.get("sequence").asInt()).isOne();
        assertThat(entry.get("type").asString()).isEqualTo("case.teleported");
        assertThat(entry.get("title").asString()).isEqualTo("case.teleported");
        assertThat(entry.get("data")).isEmpty();
        assertThat(entry.get("caseNumber").asString()).isEqualTo(number);
        assertThat(entry.at("/actor/id").asString()).isEqualTo("citizen-zhang");
        assertThat(entry.get("channel").asString()).isEqualTo("ONLINE");
    }

    private static JsonNode ask(String document) {
        return office.as("citizen-zhang").ask(document, Map.of("n", number));
    }

    private static String stream() {
        return StreamId.of(CaseNumber.of(number));
    }

    private static String positionOfAcceptance() {
        return position(StreamId.of(CaseNumber.of(other)), 1);
    }

    private static String position(String streamId, long sequence) {
        return office.bean(LedgerReader.class)
                .at(streamId, sequence)
                .orElseThrow()
                .position()
                .toText();
    }

    private static String recordedAt(long sequence) {
        return office.bean(LedgerReader.class)
                .at(stream(), sequence)
                .orElseThrow()
                .recordedAt()
                .toString();
    }

    /** What the newer release recorded. */
    private static void teleport() throws SQLException {
        var sql = "INSERT INTO ledger_event (sequence, recorded_at, event_id, stream_id, stream_type, type, revision,"
                + " payload, metadata) SELECT sequence + 1, recorded_at + interval '1 millisecond', gen_random_uuid(),"
                + " stream_id, stream_type, 'case.teleported', '1', '{}', metadata FROM ledger_event"
                + " WHERE stream_id = ?";
        try (var connection = office.bean(DataSource.class).getConnection();
                var insert = connection.prepareStatement(sql)) {
            insert.setString(1, stream());
            insert.executeUpdate();
        }
    }
}
