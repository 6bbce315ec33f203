package org.caseledger.adapters.search.comparison;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.caseledger.adapters.search.client.SearchCluster;
import org.caseledger.adapters.search.index.ViewIndexes;
import org.caseledger.adapters.search.projection.Projections;
import org.caseledger.application.deadletter.DeadLetterStore;
import org.caseledger.application.ledger.LedgerPosition;
import org.caseledger.application.ledger.LedgerReader;
import org.caseledger.application.search.ComparingTheViews;
import org.caseledger.application.search.ComparisonProgress;
import org.caseledger.application.search.Difference;
import org.caseledger.application.search.PersonDigest;
import org.caseledger.application.search.View;
import org.caseledger.application.search.ViewsUnavailable;
import org.elasticsearch.client.RestClient;

/** Compares what is searched. */
public final class ComparingWithElasticsearch implements ComparingTheViews {

    private final SearchCluster cluster;
    private final LedgerReader ledger;
    private final Projections projections;
    private final CatchingUp catchingUp;
    private final Supplier<SearchedIndexes> searched;
    private final Function<Compared, Comparison> comparisons;

    /** @param catchingUp how long the views may take to catch up with what the ledger holds */
    public ComparingWithElasticsearch(
            LedgerReader ledger,
            PersonDigest digest,
            DeadLetterStore letters,
            Projections projections,
            ViewIndexes indexes,
            RestClient http,
            ElasticsearchClient client,
            Duration catchingUp) {
        this.cluster = new SearchCluster(http);
        this.ledger = ledger;
        this.projections = projections;
        this.catchingUp = new CatchingUp(catchingUp);
        this.searched = () -> SearchedIndexes.now(indexes::alias, projections, this.catchingUp);
        this.comparisons = compared -> new Comparison(compared, ledger, digest, letters, http, client);
    }

    @Override
    public ComparisonProgress compare(Consumer<ComparisonProgress> progress, Consumer<Difference> found) {
        if (!cluster.answers()) {
            throw new ViewsUnavailable("Elasticsearch cannot be reached", null);
        }
        ledger.head().ifPresent(this::awaitAll);
        var compared = searched.get();
        var sum = comparisons.apply(compared).all(progress, found);
        compared.requireOpen();
        return sum;
    }

    /** Right after the start views are being opened. */
    private void awaitAll(LedgerPosition head) {
        for (var view : View.values()) {
            catchingUp.await(() -> projections.search(view, head));
        }
    }
}
