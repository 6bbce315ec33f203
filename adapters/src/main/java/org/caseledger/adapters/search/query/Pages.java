package org.caseledger.adapters.search.query;

import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.caseledger.application.search.Edge;
import org.caseledger.application.search.LedgerEntryDocument;
import org.caseledger.application.search.Page;
import org.jspecify.annotations.Nullable;

/** Makes pages of answers. */
final class Pages {

    private Pages() {}

    static <T> Page<T> of(Question<T> question, Answer<T> answer, Cursors cursors) {
        var page = question.page();
        boolean more = answer.more(question);
        boolean began = page.cursor() != null;
        return page(
                question,
                answer,
                hit -> cursors.text(question.sorting(), Cursor.of(question.sorting(), hit.sort(), answer.at())),
                page.backwards() ? began : more,
                page.backwards() ? more : began);
    }

    /** Entries of the ledger have their place as cursor. */
    static Page<LedgerEntryDocument> ofLedger(
            Question<LedgerEntryDocument> question, Answer<LedgerEntryDocument> answer, boolean began) {
        return page(question, answer, hit -> document(hit).place().toText(), answer.more(question), began);
    }

    private static <T> Page<T> page(
            Question<T> question,
            Answer<T> answer,
            Function<Hit<T>, String> cursor,
            boolean hasNext,
            boolean hasPrevious) {
        var found = answer.hits();
        return new Page<>(
                inOrder(question, found).stream()
                        .map(hit -> new Edge<>(cursor.apply(hit), document(hit), Highlights.of(hit.highlight())))
                        .toList(),
                hasNext,
                hasPrevious,
                total(found),
                Facets.counted(question.facets(), found.aggregations()),
                answer.reflects());
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
