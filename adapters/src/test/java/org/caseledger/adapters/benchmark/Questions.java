package org.caseledger.adapters.benchmark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.caseledger.adapters.benchmark.RecordedSearches.Asked;
import org.caseledger.domain.identifier.CaseNumber;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What people ask of a ledger that {@code GeneratedCases} filled: shapes of questions, each about different things. */
final class Questions {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final List<String> PHRASES = List.of(
            "疏散通道",
            "油烟净化设施",
            "有效健康证明",
            "文三路",
            "食品经营许可",
            "等候时间太长",
            "产权清晰",
            "龙井路",
            "公示期",
            "fire exits",
            "车辆技术等级",
            "平面图与现场不一致",
            "个体工商户登记",
            "检测报告已过期",
            "莫干山路 同意",
            "控制性详细规划");
    private static final List<String> CHANNELS = List.of("WINDOW", "ONLINE", "MOBILE", "COURIER");
    private static final List<String> STATUSES = List.of("CLOSED", "REFUSED", "WITHDRAWN", "IN_REVIEW");
    private static final String NODE =
            " node { number version status outcome channel subject submittedAt decidedAt decidingUnit { name } } ";

    private Questions() {}

    /** Nothing: what HTTP, security and GraphQL cost by themselves. */
    static List<Asked> nothing() {
        return List.of(asked("{ __typename }", Map.of()));
    }

    /** Whole histories of single cases. */
    static List<Asked> histories(List<CaseNumber> numbers) {
        var document = "query($n: String!) { case(number: $n) { number status version history(first: 30) { totalCount"
                + " edges { node { sequence type title summary occurredAt recordedAt channel"
                + " actor { id role unit { name } } } } } } }";
        return numbers.stream()
                .map(number -> asked(document, Map.of("n", number.value())))
                .toList();
    }

    /** A phrase, with the places where it was found. */
    static List<Asked> phrases(boolean counted) {
        var document = "query($s: String) { cases(search: $s, first: 20) { " + (counted ? "totalCount " : "")
                + "edges { cursor highlights { field fragments }" + NODE + "} pageInfo { hasNextPage endCursor } } }";
        return PHRASES.stream()
                .map(phrase -> asked(document, Map.of("s", phrase)))
                .toList();
    }

    /** Filters, and counts over all hits. */
    static List<Asked> facets() {
        var document = "query($f: CaseFilter) { cases(filter: $f, first: 20) { totalCount facets(names: [STATUS, ITEM,"
                + " UNIT, CHANNEL, RATING]) { name buckets { value count } } edges {" + NODE + "} } }";
        var questions = new ArrayList<Asked>();
        for (var channel : CHANNELS) {
            for (var month : List.of("03", "05", "07")) {
                var submitted = Map.of("from", "2025-" + month + "-01T00:00:00Z");
                questions.add(
                        asked(document, Map.of("f", Map.of("channel", List.of(channel), "submitted", submitted))));
            }
        }
        return questions;
    }

    /** The second page of cases by the day of closing. */
    static List<Asked> secondPages(Asking ledger) throws IOException {
        var document = "query($f: CaseFilter, $a: String) { cases(filter: $f, orderBy: {field: CLOSED_AT}, first: 20,"
                + " after: $a) { edges { cursor" + NODE + "} pageInfo { hasNextPage hasPreviousPage endCursor } } }";
        var questions = new ArrayList<Asked>();
        for (var status : STATUSES) {
            var filter = Map.of("status", List.of(status));
            var first = answer(ledger.ask(asked(document, Map.of("f", filter))));
            var end = first.at("/data/cases/pageInfo/endCursor").asString("");
            if (first.at("/data/cases/pageInfo/hasNextPage").asBoolean(false)) {
                questions.add(asked(document, Map.of("f", filter, "a", end)));
            }
        }
        return questions;
    }

    /** Checks that the ledger answered. */
    static JsonNode answer(String answer) throws IOException {
        var json = JSON.readTree(answer);
        if (json.has("errors") || !json.has("data")) {
            throw new IOException("Expected an answer, but got " + answer);
        }
        return json;
    }

    static Asked asked(String document, Map<String, ?> variables) {
        return new Asked("/graphql", JSON.writeValueAsString(Map.of("query", document, "variables", variables)));
    }
}
