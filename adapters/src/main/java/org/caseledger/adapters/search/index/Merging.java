package org.caseledger.adapters.search.index;

import co.elastic.clients.json.JsonData;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/**
 * How many segments of about one size an index collects before Elasticsearch merges them. While an index is filled searches
 * see nothing of it, and merging takes the processors from filling, so it collects more; once it is filled, as many as usual,
 * and what is left to merge is merged beside the searches.
 */
final class Merging {

    private static final String COLLECTED = "merge.policy.segments_per_tier";
    private static final String AT_ONCE = "merge.policy.max_merge_at_once";
    private static final int WHILE_FILLED = 30;

    /** What Elasticsearch does by itself. */
    private static final int USUAL = 10;

    private Merging() {}

    static void whileFilled(ObjectNode settings) {
        settings.put(COLLECTED, WHILE_FILLED).put(AT_ONCE, WHILE_FILLED);
    }

    static Map<String, JsonData> asUsual() {
        return Map.of(COLLECTED, JsonData.of(USUAL), AT_ONCE, JsonData.of(USUAL));
    }
}
