package org.caseledger.adapters.search.comparison;

import static java.util.stream.Collectors.toSet;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.caseledger.adapters.search.client.SearchCluster;
import org.caseledger.adapters.search.comparison.Listing.Listed;
import org.caseledger.adapters.search.index.ViewIndexes;
import org.caseledger.adapters.search.projection.Projections;
import org.caseledger.application.ledger.LedgerPosition;
import org.caseledger.application.ledger.LedgerReader;
import org.caseledger.application.ledger.RecordedEvent;
import org.caseledger.application.search.ComparingTheViews;
import org.caseledger.application.search.ComparisonProgress;
import org.caseledger.application.search.Difference;
import org.caseledger.application.search.PersonDigest;
import org.caseledger.application.search.View;
import org.caseledger.application.search.ViewsUnavailable;
import org.elasticsearch.client.RestClient;
import org.jspecify.annotations.Nullable;

/**
 * Compares in two walks: along the ledger, to find what is missing or wrong in a view, and along each view, to find what
 * is superfluous. A history is compared as a whole where it begins, so each document is compared once, and no more than
 * the histories that begin on one page are in memory.
 */
public final class ComparingWithElasticsearch implements ComparingTheViews {

    private static final int EVENTS_AT_A_TIME = 500;

    private final LedgerReader ledger;
    private final PersonDigest digest;
    private final SearchCluster cluster;
    private final StoredDocuments stored;
    private final Listing listing;
    private final CatchingUp views;

    /** @param catchingUp how long the views may take to catch up with what the ledger holds */
    public ComparingWithElasticsearch(
            LedgerReader ledger,
            PersonDigest digest,
            Projections projections,
            ViewIndexes indexes,
            RestClient http,
            ElasticsearchClient client,
            Duration catchingUp) {
        this.ledger = ledger;
        this.digest = digest;
        this.cluster = new SearchCluster(http);
        this.stored = new StoredDocuments(http, indexes);
        this.listing = new Listing(client, indexes);
        this.views = new CatchingUp(projections, catchingUp);
    }

    @Override
    public ComparisonProgress compare(Consumer<ComparisonProgress> progress, Consumer<Difference> found) {
        if (!cluster.answers()) {
            throw new ViewsUnavailable("Elasticsearch cannot be reached", null);
        }
        var tally = new Tally(progress, found);
        var histories = Histories.of(ledger, digest);
        ledger.head().ifPresent(head -> alongTheLedger(head, histories, tally));
        for (var view : View.values()) {
            listing.pages(view, page -> lookUp(view, page, histories, tally));
        }
        return tally.sum();
    }

    private void alongTheLedger(LedgerPosition head, Histories histories, Tally tally) {
        for (var view : View.values()) {
            views.await(view, head);
        }
        var comparer = new Comparer(histories, stored, views, tally);
        @Nullable LedgerPosition place = null;
        for (var page = page(null, head); !page.isEmpty(); page = page(place, head)) {
            comparePage(page, histories, comparer);
            tally.folded(page.size());
            place = page.getLast().position();
        }
    }

    private List<RecordedEvent> page(@Nullable LedgerPosition place, LedgerPosition head) {
        return ledger.after(place, EVENTS_AT_A_TIME).stream()
                .takeWhile(event -> event.position().compareTo(head) <= 0)
                .toList();
    }

    private static void comparePage(List<RecordedEvent> page, Histories histories, Comparer comparer) {
        comparer.compare(View.LEDGER, page);
        var begun = histories.read(page.stream()
                .filter(event -> event.sequence() == 0)
                .map(RecordedEvent::streamId)
                .toList());
        for (var view : View.values()) {
            if (view != View.LEDGER) {
                comparer.compare(view, begun);
            }
        }
    }

    private static void lookUp(View view, List<Listed> page, Histories histories, Tally tally) {
        var streams =
                page.stream().map(Listed::streamId).filter(Objects::nonNull).collect(toSet());
        var known = histories.ids(view, histories.read(new ArrayList<>(streams)));
        page.stream()
                .filter(listed -> !known.contains(listed.id()))
                .filter(listed -> view != View.LEDGER || !histories.hasEvent(listed.id()))
                .forEach(listed -> tally.differs(Differences.superfluous(view, listed.id(), listed.streamId())));
        tally.listed(page.size());
    }
}
