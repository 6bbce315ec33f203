package org.caseledger.adapters.graphql.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caseledger.adapters.calendar.WorkingDays;
import org.caseledger.adapters.testing.Catalogue;
import org.caseledger.adapters.testing.Office;
import org.caseledger.adapters.testing.Scenario;
import org.caseledger.domain.event.OfficialTime;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The item promises ten working days. */
class ReadingTheDeadlineOfACaseTest {

    private static final Map<String, Object> PROCEDURE = Map.of("procedure", "HEARING", "expectedWorkingDays", 5);

    private final Office office = Office.open();
    private final Scenario scenario = new Scenario(office);

    @Test
    void anAcceptedCaseIsDueOnTheTenthWorkingDay() throws IOException {
        var clock = clockOf(scenario.acceptedCase());

        assertThat(clock.get("dueOn").asString()).isEqualTo(workingDaysAfterAcceptance(clock, 10));
        assertThat(clock.get("overdue").asBoolean()).isFalse();
    }

    @Test
    void anExtensionMovesTheDay() throws IOException {
        var number = scenario.acceptedCase();
        step("head-qian", "extendDeadline", number, Map.of("workingDays", 5, "reason", "需核实场所"));

        var clock = clockOf(number);
        assertThat(clock.get("dueOn").asString()).isEqualTo(workingDaysAfterAcceptance(clock, 15));
    }

    @Test
    void whileAProcedureGoesOnThereIsNoDayAndThenThereIs() throws IOException {
        var number = scenario.acceptedCase();
        step("decider-zhao", "suspendClock", number, PROCEDURE);

        assertThat(clockOf(number).get("dueOn").isNull()).isTrue();
        assertThat(clockOf(number).get("overdue").asBoolean()).isFalse();

        step("decider-zhao", "resumeClock", number, Map.of("result", "听证结束"));
        var clock = clockOf(number);
        assertThat(clock.get("dueOn").asString()).isEqualTo(workingDaysAfterAcceptance(clock, 10));
    }

    @Test
    void afterTheDecisionTheDayRemainsAndAfterAWithdrawalThereIsNone() throws IOException {
        var granted = clockOf(scenario.grantedCase());
        var withdrawn = scenario.acceptedCase();
        step("citizen-zhang", "withdrawApplication", withdrawn, Map.of());

        assertThat(granted.get("dueOn").asString()).isEqualTo(workingDaysAfterAcceptance(granted, 10));
        assertThat(granted.get("overdue").asBoolean()).isFalse();
        assertThat(clockOf(withdrawn).get("dueOn").isNull()).isTrue();
        assertThat(clockOf(withdrawn).get("overdue").asBoolean()).isFalse();
    }

    @Test
    void theSearchTellsTheSame() {
        var item = Catalogue.publishedItem(office);
        var number = scenario.accepted(scenario.submittedCase(item));

        assertThat(found(item, number, false)).containsExactly(number);
        assertThat(found(item, number, true)).isEmpty();
    }

    private List<String> found(String item, String number, boolean overdue) {
        var position = office.as("supervisor-sun")
                .read(
                        "query Q($n: String!) { case(number: $n) { history(last: 1) { edges { node { position } } } } }",
                        Map.of("n", number))
                .at("/case/history/edges/0/node/position")
                .asString();
        return office.as("supervisor-sun")
                .read(
                        """
                        query Q($filter: CaseFilter, $at: Position) {
                          cases(filter: $filter, atLeast: $at) { edges { node { number } } } }""",
                        Map.of("filter", Map.of("itemCode", List.of(item), "overdue", overdue), "at", position))
                .at("/cases/edges")
                .valueStream()
                .map(edge -> edge.at("/node/number").asString())
                .toList();
    }

    private static String workingDaysAfterAcceptance(JsonNode clock, int workingDays) throws IOException {
        LocalDate accepted =
                OfficialTime.dateOf(Instant.parse(clock.get("startedAt").asString()));
        return WorkingDays.with(Office.YEARS_TO_COME)
                .after(accepted, workingDays)
                .toString();
    }

    private JsonNode clockOf(String number) {
        return office.as("supervisor-sun")
                .read(
                        "query Q($n: String!) { case(number: $n) { clock { startedAt dueOn overdue } } }",
                        Map.of("n", number))
                .at("/case/clock");
    }

    private void step(String client, String mutation, String number, Map<String, ?> more) {
        var input = new HashMap<String, Object>(more);
        input.put("number", number);
        assertThat(office.as(client).give(mutation, input).get("userErrors").toString())
                .isEqualTo("[]");
    }
}
