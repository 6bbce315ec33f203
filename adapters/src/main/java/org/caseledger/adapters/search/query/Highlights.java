package org.caseledger.adapters.search.query;

import co.elastic.clients.elasticsearch.core.search.Highlight;
import co.elastic.clients.elasticsearch.core.search.HighlightField;
import co.elastic.clients.elasticsearch.core.search.HighlighterEncoder;
import java.util.List;
import java.util.Map;

/** Shows where words were found: passages as escaped HTML with the words in {@code <em>}. */
final class Highlights {

    /** Of longer texts only the beginning is shown; without a bound Elasticsearch would fail the whole search. */
    private static final int ANALYZED = 500_000;

    private static final int FRAGMENTS = 3;
    private static final int FRAGMENT_SIZE = 120;

    private Highlights() {}

    static Highlight in(List<String> fields) {
        var builder = new Highlight.Builder();
        fields.forEach(field -> builder.fields(field, HighlightField.of(any -> any)));
        return builder.encoder(HighlighterEncoder.Html)
                .preTags("<em>")
                .postTags("</em>")
                .numberOfFragments(FRAGMENTS)
                .fragmentSize(FRAGMENT_SIZE)
                .maxAnalyzedOffset(ANALYZED)
                .build();
    }

    /** By the names of the document's fields. */
    static List<org.caseledger.application.search.Highlight> of(Map<String, List<String>> found) {
        return found.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> new org.caseledger.application.search.Highlight(
                        entry.getKey().replaceFirst("\\.text$", ""), entry.getValue()))
                .toList();
    }
}
