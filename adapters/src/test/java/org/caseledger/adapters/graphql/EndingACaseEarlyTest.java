package org.caseledger.adapters.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.caseledger.adapters.testing.Office;
import org.caseledger.adapters.testing.Scenario;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class EndingACaseEarlyTest {

    private final Office office = Office.open();
    private final Scenario scenario = new Scenario(office);

    @Test
    void anApplicationThatBelongsElsewhereIsDeclinedAndSaysWhomToAsk() {
        var number = scenario.submittedCase();

        var ended = given(
                "clerk-li",
                "declineApplication",
                Map.of(
                        "number",
                        number,
                        "ground",
                        "NOT_WITHIN_AUTHORITY",
                        "explanation",
                        "不属于本机关职权",
                        "whomToAsk",
                        "浙江省商务厅"));

        assertThat(ended).isEqualTo("DECLINED NOT_WITHIN_AUTHORITY");
        assertThat(file(number).at("/declination/whomToAsk").asString()).isEqualTo("浙江省商务厅");
    }

    @Test
    void anApplicantWithdraws() {
        var number = scenario.acceptedCase();

        var ended = given("citizen-zhang", "withdrawApplication", Map.of("number", number, "reason", "不再经营"));

        assertThat(ended).isEqualTo("WITHDRAWN WITHDRAWN");
        assertThat(file(number).at("/withdrawal/reason").asString()).isEqualTo("不再经营");
        assertThat(file(number).at("/clock/running").asBoolean()).isFalse();
    }

    @Test
    void aRefusalNamesTheRemedies() {
        var number = scenario.reviewedCase();

        var ended = given(
                "decider-zhao",
                "refuseApplication",
                Map.of(
                        "number",
                        number,
                        "reasons",
                        "场所不符合条件",
                        "lawApplied",
                        "食品安全法第三十三条",
                        "remedies",
                        Map.of("reconsiderationBody", "西湖区人民政府", "court", "西湖区人民法院")));

        assertThat(ended).isEqualTo("REFUSED REFUSED");
        assertThat(file(number).at("/decision/remedies/reconsiderationDays").asInt())
                .isEqualTo(60);
    }

    @Test
    void aDepartmentsOwnSystemPushesItsSteps() {
        var number = scenario.acceptedCase();

        given(
                "system",
                "recordDepartmentStep",
                Map.of(
                        "number",
                        number,
                        "source",
                        "permits",
                        "step",
                        Map.of("name", "初审", "handler", "岗位3", "endedAt", "2026-03-02T09:30:00+08:00")));

        assertThat(file(number).at("/departmentSteps/0/name").asString()).isEqualTo("初审");
        assertThat(file(number).at("/departmentSteps/0/source").asString()).isEqualTo("permits");
    }

    private String given(String client, String mutation, Map<String, ?> input) {
        var payload = office.as(client).give(mutation, input);
        assertThat(payload.get("userErrors").toString()).isEqualTo("[]");
        return payload.at("/case/status").asString() + " "
                + payload.at("/case/outcome").asString();
    }

    private JsonNode file(String number) {
        return office.as("clerk-li")
                .read(
                        """
                        query Q($n: String!) { case(number: $n) { declination { ground whomToAsk documentNumber }
                          withdrawal { reason withdrawnAt } clock { running startedAt } decision { result reasons lawApplied
                            remedies { reconsiderationBody reconsiderationDays court litigationMonths } }
                          departmentSteps { source name handler logIndex startedAt endedAt } registration { source } } }""",
                        Map.of("n", number))
                .get("case");
    }
}
