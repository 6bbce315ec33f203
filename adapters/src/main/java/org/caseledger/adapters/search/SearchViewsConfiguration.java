package org.caseledger.adapters.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import io.micrometer.core.instrument.MeterRegistry;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.caseledger.adapters.search.client.SearchCluster;
import org.caseledger.adapters.search.health.ViewsHealth;
import org.caseledger.adapters.search.index.ViewIndexes;
import org.caseledger.adapters.search.projection.ProjectionSettings;
import org.caseledger.adapters.search.projection.ProjectionStores;
import org.caseledger.adapters.search.projection.Projections;
import org.caseledger.adapters.search.projection.Renderers;
import org.caseledger.adapters.search.query.ElasticsearchViews;
import org.caseledger.application.deadletter.DeadLetterStore;
import org.caseledger.application.deadletter.Reprojection;
import org.caseledger.application.deadline.Deadlines;
import org.caseledger.application.ledger.LedgerReader;
import org.caseledger.application.search.CursorSeal;
import org.caseledger.application.search.ForgettingProjections;
import org.caseledger.application.search.OneAtATime;
import org.caseledger.application.search.PersonDigest;
import org.caseledger.application.search.ProjectionInstances;
import org.caseledger.application.search.ProjectionPlaces;
import org.caseledger.application.search.SearchViews;
import org.elasticsearch.client.RestClient;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the search views: their indexes, the projections that fill them, and the queries. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SearchProperties.class)
public class SearchViewsConfiguration {

    @Bean
    ViewIndexes viewIndexes(ElasticsearchClient elasticsearch, SearchProperties properties) {
        return new ViewIndexes(elasticsearch, properties.indexPrefix(), properties.shards());
    }

    @Bean
    ProjectionStores projectionStores(
            TokenStore tokens,
            ProjectionPlaces places,
            ProjectionInstances instances,
            DeadLetterStore letters,
            OneAtATime alone,
            ForgettingProjections forgetting) {
        return new ProjectionStores(tokens, places, instances, letters, alone, forgetting);
    }

    @Bean(initMethod = "start", destroyMethod = "stop")
    Projections projections(
            ViewIndexes indexes,
            RestClient http,
            EventStore events,
            LedgerReader ledger,
            PersonDigest digest,
            ProjectionStores stores,
            MeterRegistry meters,
            SearchProperties properties) {
        return new Projections(
                indexes,
                http,
                events,
                ledger,
                new Renderers(digest, properties.cachedCases()),
                stores,
                meters,
                new ProjectionSettings(
                        properties.segments(),
                        properties.batchSize(),
                        properties.cachedCases(),
                        properties.retryFor(),
                        properties.watchInterval(),
                        properties.refreshInterval(),
                        properties.waitAtMost()));
    }

    @Bean
    Reprojection reprojection(Projections projections) {
        return projections.reprojection();
    }

    @Bean
    SearchViews searchViews(
            ElasticsearchClient elasticsearch, Projections projections, CursorSeal seal, Deadlines deadlines) {
        return new ElasticsearchViews(elasticsearch, projections, seal, deadlines);
    }

    @Bean
    ViewsHealth viewsHealthIndicator(SearchCluster cluster, Projections projections, SearchProperties properties) {
        return new ViewsHealth(cluster, projections, properties.degradedAfter());
    }
}
