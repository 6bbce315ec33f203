package org.caseledger.adapters.search.comparison;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.time.Duration;
import org.caseledger.adapters.search.index.ViewIndexes;
import org.caseledger.adapters.search.projection.Projections;
import org.caseledger.application.deadletter.DeadLetterStore;
import org.caseledger.application.ledger.LedgerReader;
import org.caseledger.application.search.ComparingTheViews;
import org.caseledger.application.search.PersonDigest;
import org.elasticsearch.client.RestClient;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the comparison of the views with the events. */
@Configuration(proxyBeanMethods = false)
class ComparisonConfiguration {

    private static final Duration CATCHING_UP = Duration.ofMinutes(10);

    @Bean
    ComparingTheViews comparingTheViews(
            LedgerReader ledger,
            PersonDigest digest,
            DeadLetterStore letters,
            ViewIndexes indexes,
            RestClient http,
            ElasticsearchClient client,
            Projections projections) {
        return new ComparingWithElasticsearch(ledger, digest, letters, projections, indexes, http, client, CATCHING_UP);
    }
}
