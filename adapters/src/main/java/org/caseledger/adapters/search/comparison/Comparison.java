package org.caseledger.adapters.search.comparison;

import static java.util.stream.Collectors.toSet;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.caseledger.adapters.search.comparison.Listing.Listed;
import org.caseledger.application.deadletter.DeadLetterStore;
import org.caseledger.application.ledger.LedgerPosition;
import org.caseledger.application.ledger.LedgerReader;
import org.caseledger.application.ledger.RecordedEvent;
import org.caseledger.application.search.ComparisonProgress;
import org.caseledger.application.search.Difference;
import org.caseledger.application.search.PersonDigest;
import org.caseledger.application.search.View;
import org.elasticsearch.client.RestClient;
import org.jspecify.annotations.Nullable;

/**
 * Compares indexes with the ledger, all of it or some histories. All of it takes two walks: along the ledger, to find what
 * is missing or wrong in a view, and along each view, to find what is superfluous. A history is compared as a whole where
 * it begins, so each document is compared once, and no more than the histories that begin on one page are in memory.
 */
public final class Comparison {

    private static final int EVENTS_AT_A_TIME = 500;
    private static final int HISTORIES_AT_A_TIME = 100;

    private final Compared compared;
    private final LedgerReader ledger;
    private final PersonDigest digest;
    private final RestClient http;
    private final ElasticsearchClient client;
    private final DeadLetterStore letters;

    public Comparison(
            Compared compared,
            LedgerReader ledger,
            PersonDigest digest,
            DeadLetterStore letters,
            RestClient http,
            ElasticsearchClient client) {
        this.compared = compared;
        this.ledger = ledger;
        this.digest = digest;
        this.letters = letters;
        this.http = http;
        this.client = client;
    }

    /** Compares everything that the ledger holds now. */
    public ComparisonProgress all(Consumer<ComparisonProgress> progress, Consumer<Difference> found) {
        var tally = tally(progress, found);
        var histories = histories();
        ledger.head().ifPresent(head -> alongTheLedger(head, histories, tally));
        var listing = new Listing(client, compared);
        for (var view : compared.views()) {
            listing.pages(view, page -> lookUp(view, page, histories, tally));
        }
        tally.tellOfTheParked();
        return tally.sum();
    }

    /** Compares all documents of some histories. */
    public ComparisonProgress some(List<String> streamIds, Consumer<Difference> found) {
        var tally = tally(progress -> {}, found);
        var histories = histories();
        var comparer = comparer(histories, tally);
        for (int begin = 0; begin < streamIds.size(); begin += HISTORIES_AT_A_TIME) {
            var ids = streamIds.subList(begin, Math.min(streamIds.size(), begin + HISTORIES_AT_A_TIME));
            var events = histories.read(ids);
            compared.views().forEach(view -> comparer.compare(view, events));
        }
        return tally.sum();
    }

    private Tally tally(Consumer<ComparisonProgress> progress, Consumer<Difference> found) {
        return new Tally(progress, found, new SetAside(letters, compared::projection));
    }

    private Histories histories() {
        return Histories.of(ledger, digest);
    }

    private Comparer comparer(Histories histories, Tally tally) {
        return new Comparer(histories, new StoredDocuments(http, compared), compared, tally);
    }

    private void alongTheLedger(LedgerPosition head, Histories histories, Tally tally) {
        compared.views().forEach(view -> compared.await(view, head));
        var comparer = comparer(histories, tally);
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

    private void comparePage(List<RecordedEvent> page, Histories histories, Comparer comparer) {
        var begun = histories.read(page.stream()
                .filter(event -> event.sequence() == 0)
                .map(RecordedEvent::streamId)
                .toList());
        for (var view : compared.views()) {
            comparer.compare(view, view == View.LEDGER ? page : begun);
        }
    }

    private static void lookUp(View view, List<Listed> page, Histories histories, Tally tally) {
        var streams =
                page.stream().map(Listed::streamId).filter(Objects::nonNull).collect(toSet());
        var known = histories.ids(view, histories.read(new ArrayList<>(streams)));
        page.stream()
                .filter(listed -> !known.contains(listed.id()))
                .filter(listed -> view != View.LEDGER || !histories.hasEvent(listed.id()))
                .forEach(listed ->
                        tally.differs(Differences.superfluous(view, listed.id(), listed.streamId()), Long.MAX_VALUE));
        tally.listed(page.size());
    }
}
