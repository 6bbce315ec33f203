package org.caseledger.adapters.search.comparison;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
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
    private final Comparison comparison;

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
        var searched = new SearchedIndexes(indexes, projections, new CatchingUp(projections, catchingUp));
        this.comparison = new Comparison(searched, ledger, digest, letters, http, client);
    }

    @Override
    public ComparisonProgress compare(Consumer<ComparisonProgress> progress, Consumer<Difference> found) {
        if (!cluster.answers()) {
            throw new ViewsUnavailable("Elasticsearch cannot be reached", null);
        }
        return comparison.all(progress, found);
    }

    /** The indexes behind the aliases. */
    private record SearchedIndexes(ViewIndexes indexes, Projections projections, CatchingUp catchingUp)
            implements Compared {

        private static final Set<View> ALL = Set.of(View.values());

        @Override
        public Set<View> views() {
            return ALL;
        }

        @Override
        public String index(View view) {
            return indexes.alias(view);
        }

        @Override
        public Optional<String> projection(View view) {
            return projections.reprojection().current(view);
        }

        @Override
        public void await(View view, LedgerPosition place) {
            catchingUp.await(view, place);
        }
    }
}
