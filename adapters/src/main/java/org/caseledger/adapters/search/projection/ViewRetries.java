package org.caseledger.adapters.search.projection;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.caseledger.adapters.search.index.ViewIndex;
import org.caseledger.application.deadletter.DeadLetter;
import org.caseledger.application.deadletter.Reprojection;
import org.caseledger.application.ledger.LedgerReader;
import org.caseledger.application.ledger.RecordedEvent;
import org.caseledger.application.search.View;
import org.caseledger.application.search.ViewsUnavailable;
import org.elasticsearch.client.RestClient;
import org.jspecify.annotations.Nullable;

/**
 * Shows parked histories again, beside the projections: whole documents under their versions, so it makes no difference
 * who writes them.
 *
 * @param indexes the index that a view has now; null if it is not known yet
 * @param writers what writes into a view
 */
record ViewRetries(
        LedgerReader ledger,
        RestClient http,
        Function<View, Renderer> renderers,
        Function<View, @Nullable ViewIndex> indexes,
        Function<View, BulkWriter> writers)
        implements Reprojection {

    @Override
    public Optional<String> current(View view) {
        return Optional.ofNullable(indexes.apply(view)).map(ViewIndex::projection);
    }

    @Override
    public Attempt again(DeadLetter letter) {
        var index = indexes.apply(letter.view());
        if (index == null || !index.isOfThisVersion() || !index.projection().equals(letter.projection())) {
            throw new ViewsUnavailable("The view of " + letter.view().title() + " has another index now", null);
        }
        var events = ledger.stream(letter.streamId(), letter.sequence(), Integer.MAX_VALUE);
        var shown =
                events.stream().filter(event -> letter.view().caresAbout(event)).toList();
        var last = events.getLast();
        return new Attempt(last.sequence(), last.position(), failure(index, shown));
    }

    private @Nullable String failure(ViewIndex index, List<RecordedEvent> events) {
        var rendering = Rendering.of(renderers.apply(index.view()), events);
        if (!rendering.failures().isEmpty()) {
            return rendering.failures().getFirst().cause();
        }
        var rejected = writers.apply(index.view()).write(index, rendering.documents());
        if (!rejected.isEmpty()) {
            return requireOwnFault(rejected.getFirst()).cause();
        }
        new Refreshing(http).of(index.view(), index.name());
        return null;
    }

    private static RejectedDocument requireOwnFault(RejectedDocument document) {
        if (!document.isItsOwnFault()) {
            throw new ViewsUnavailable("Elasticsearch refused a document with " + document.cause(), null);
        }
        return document;
    }
}
