package org.caseledger.adapters.search.query;

import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.caseledger.application.ledger.LedgerPosition;
import org.caseledger.application.search.Edge;
import org.caseledger.application.search.LedgerEntryDocument;
import org.caseledger.application.search.Page;
import org.jspecify.annotations.Nullable;

/** Makes pages of answers. */
final class Pages {

    private Pages() {}

    static <T> Page<T> of(Question<T> question, SearchResponse<T> answer, LedgerPosition reflects) {
        var page = question.page();
        boolean more = answer.hits().hits().size() > page.size();
        boolean began = page.cursor() != null;
        return page(
                question,
                answer,
                hit -> Cursor.of(question.sorting(), hit.sort()),
                page.backwards() ? began : more,
                page.backwards() ? more : began,
                reflects);
    }

    /** Entries of the ledger have their place as cursor. */
    static Page<LedgerEntryDocument> ofLedger(
            Question<LedgerEntryDocument> question,
            SearchResponse<LedgerEntryDocument> answer,
            boolean began,
            LedgerPosition reflects) {
        boolean more = answer.hits().hits().size() > question.page().size();
        return page(question, answer, hit -> document(hit).place().toText(), more, began, reflects);
    }

    private static <T> Page<T> page(
            Question<T> question,
            SearchResponse<T> answer,
            Function<Hit<T>, String> cursor,
            boolean hasNext,
            boolean hasPrevious,
            LedgerPosition reflects) {
        return new Page<>(
                inOrder(question, answer).stream()
                        .map(hit -> new Edge<>(cursor.apply(hit), document(hit), Highlights.of(hit.highlight())))
                        .toList(),
                hasNext,
                hasPrevious,
                total(answer),
                Facets.counted(question.facets(), answer.aggregations()),
                reflects);
    }

    /** A page before a cursor was asked for in reverse. */
    private static <T> List<Hit<T>> inOrder(Question<T> question, SearchResponse<T> answer) {
        var hits = answer.hits().hits();
        var wanted = hits.subList(0, Math.min(question.page().size(), hits.size()));
        return question.page().backwards() ? wanted.reversed() : wanted;
    }

    private static @Nullable Long total(SearchResponse<?> answer) {
        var total = answer.hits().total();
        return total == null ? null : total.value();
    }

    private static <T> T document(Hit<T> hit) {
        return Objects.requireNonNull(hit.source());
    }
}
