package org.caseledger.adapters.search.comparison;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.Time;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.caseledger.application.search.View;
import org.caseledger.application.search.ViewsUnavailable;
import org.jspecify.annotations.Nullable;

/** Lists the ids of all documents of a view, page by page, as they are at one point in time. */
final class Listing {

    private static final int AT_A_TIME = 1000;
    private static final Time KEPT_FOR = Time.of(time -> time.time("5m"));

    private final ElasticsearchClient client;
    private final Compared indexes;

    Listing(ElasticsearchClient client, Compared indexes) {
        this.client = client;
        this.indexes = indexes;
    }

    /** A document that is there, and the history that it is about, as far as it says. */
    record Listed(String id, @Nullable String streamId) {}

    /** A view that was never opened has no pages. Refreshes first, so that whatever was written, by whomever, is among them. */
    void pages(View view, Consumer<List<Listed>> page) {
        try {
            if (!client.indices()
                    .exists(exists -> exists.index(indexes.index(view)))
                    .value()) {
                return;
            }
            client.indices().refresh(refresh -> refresh.index(indexes.index(view)));
            var point = client.openPointInTime(
                            open -> open.index(indexes.index(view)).keepAlive(KEPT_FOR))
                    .id();
            try {
                pages(view, point, page);
            } finally {
                client.closePointInTime(close -> close.id(point));
            }
        } catch (IOException | ElasticsearchException failure) {
            throw new ViewsUnavailable("Elasticsearch cannot list the view of " + view.title() + " now", failure);
        }
    }

    private void pages(View view, String point, Consumer<List<Listed>> page) throws IOException {
        List<FieldValue> after = List.of();
        while (true) {
            var hits = client.search(request(view, point, after), Void.class)
                    .hits()
                    .hits();
            if (hits.isEmpty()) {
                return;
            }
            page.accept(hits.stream().map(hit -> listed(view, hit)).toList());
            after = hits.getLast().sort();
        }
    }

    /** Entries of one history come together, so that it is read once. */
    private static SearchRequest request(View view, String point, List<FieldValue> after) {
        var request = new SearchRequest.Builder()
                .pit(pit -> pit.id(point).keepAlive(KEPT_FOR))
                .size(AT_A_TIME)
                .source(source -> source.fetch(false))
                .trackTotalHits(track -> track.enabled(false))
                .sort(sort -> sort.field(field -> field.field(view == View.LEDGER ? "streamId" : "_shard_doc")));
        return (after.isEmpty() ? request : request.searchAfter(after)).build();
    }

    private static Listed listed(View view, Hit<Void> hit) {
        var id = Objects.requireNonNull(hit.id());
        if (view != View.LEDGER) {
            return new Listed(id, Histories.streamOf(view, id));
        }
        var stream = hit.sort().getFirst();
        return new Listed(id, stream.isString() ? stream.stringValue() : null);
    }
}
