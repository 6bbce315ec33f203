package org.caseledger.adapters.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caseledger.adapters.testing.Catalogue;
import org.caseledger.adapters.testing.Office;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The whole life of a case, each step by whoever is responsible for it, over HTTP. */
class FollowingACaseFromApplicationToRatingTest {

    private final Office office = Office.open();
    private final LocalDate nextMonth =
            LocalDate.now(ZoneId.of("Asia/Shanghai")).plusMonths(1);

    @Test
    void anApplicationBecomesACertificateAndABadRatingIsPutRight() {
        var item = Catalogue.publishedItem(office);
        var number = done("citizen-zhang", "submitApplication", Catalogue.application(item), "SUBMITTED")
                .get("number")
                .asString();

        step(number, "clerk-li", "acceptApplication", Map.of("documentNumber", "西政受〔2026〕12号"), "ACCEPTED");
        step(number, "reviewer-fire", "recordReview", Map.of("action", "PASS", "opinion", "符合消防要求"), "IN_REVIEW");
        step(
                number,
                "reviewer-planning",
                "recordFactCheck",
                Map.of("officers", List.of("reviewer-planning", "reviewer-2"), "place", "文三路1号", "finding", "属实"),
                "IN_REVIEW");
        step(number, "reviewer-planning", "recordReview", Map.of("action", "PASS"), "IN_REVIEW");
        step(
                number,
                "decider-zhao",
                "suspendClock",
                Map.of("procedure", "HEARING", "expectedWorkingDays", 20),
                "SUSPENDED");
        step(number, "decider-zhao", "resumeClock", Map.of("result", "听证结束"), "IN_REVIEW");
        step(number, "head-qian", "extendDeadline", Map.of("workingDays", 5, "reason", "案情复杂"), "IN_REVIEW");
        step(number, "decider-zhao", "grantApplication", Map.of(), "GRANTED");
        step(
                number,
                "issuer-chen",
                "issueCertificate",
                Map.of("validFrom", nextMonth.toString()),
                "CERTIFICATE_ISSUED");
        step(number, "issuer-chen", "deliverCertificate", Map.of("method", "WINDOW"), "CLOSED");
        step(number, "citizen-zhang", "rateCase", Map.of("grade", "VERY_DISSATISFIED", "comment", "等了太久"), "CLOSED");
        step(
                number,
                "decider-zhao",
                "respondToRating",
                Map.of(
                        "callBack", Map.of("reached", true, "finding", "情况属实"),
                        "answer", "RECTIFIED",
                        "text", "已增设窗口"),
                "CLOSED");

        assertThat(history(number))
                .containsExactly(
                        "case.submitted",
                        "case.accepted",
                        "case.review-recorded",
                        "case.fact-checked",
                        "case.review-recorded",
                        "case.special-procedure-started",
                        "case.special-procedure-ended",
                        "case.deadline-extended",
                        "case.granted",
                        "case.certificate-issued",
                        "case.delivered",
                        "case.closed",
                        "case.rated",
                        "case.rating-called-back",
                        "case.rating-answered");
        var file = fileOf(number);
        assertThat(List.of(
                        "/certificate/certificate/status",
                        "/certificate/certificate/case/number",
                        "/certificate/validTo",
                        "/rating/standing",
                        "/reviewStages/0/state",
                        "/serviceItem/code",
                        "/materials/0/name",
                        "/materials/2/state",
                        "/applicant/name"))
                .extracting(place -> file.at(place).asString())
                .containsExactly(
                        "NOT_YET_VALID",
                        number,
                        nextMonth.plusYears(5).minusDays(1).toString(),
                        "ANSWERED",
                        "COMPLETE",
                        item,
                        Catalogue.FLOOR_PLAN,
                        "NOT_HANDED_IN",
                        "张三");
        assertThat(file.at("/clock/running").asBoolean()).isFalse();
        assertThat(file.at("/clock/extension/workingDays").asInt()).isEqualTo(5);
    }

    private JsonNode step(String number, String client, String mutation, Map<String, ?> more, String status) {
        var input = new HashMap<String, Object>(more);
        input.put("number", number);
        return done(client, mutation, input, status);
    }

    private JsonNode done(String client, String mutation, Map<String, ?> input, String status) {
        var payload = office.as(client).give(mutation, input);
        assertThat(payload.get("userErrors").toString()).as(mutation).isEqualTo("[]");
        assertThat(payload.at("/case/status").asString()).as(mutation).isEqualTo(status);
        return payload.get("case");
    }

    private List<String> history(String number) {
        var edges = office.as("supervisor-sun")
                .read(
                        "query Q($n: String!) { case(number: $n) { history(first: 100) { edges { node { type } } } } }",
                        Map.of("n", number))
                .at("/case/history/edges");
        return edges.valueStream().map(edge -> edge.at("/node/type").asString()).toList();
    }

    private JsonNode fileOf(String number) {
        return office.as("supervisor-sun")
                .read(
                        """
                        query Q($n: String!) { case(number: $n) {
                          serviceItem { code version } applicant { name ... on NaturalPerson { identityDocument { number } } }
                          materials { name mandatory state receivedAt } clock { running extension { workingDays } stops { endedAt } }
                          reviewStages { name state waitingFor { name } } reviews { opinion } factChecks { officers }
                          certificate { identifier validTo certificate { status case { number } } }
                          rating { standing grade gradeCode bad callBacks { reached } answers { answer text } }
                        } }""",
                        Map.of("n", number))
                .get("case");
    }
}
