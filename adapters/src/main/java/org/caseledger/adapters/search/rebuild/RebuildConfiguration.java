package org.caseledger.adapters.search.rebuild;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import io.micrometer.core.instrument.MeterRegistry;
import org.caseledger.adapters.search.comparison.Comparison;
import org.caseledger.adapters.search.index.ViewIndexes;
import org.caseledger.adapters.search.projection.ProjectionStores;
import org.caseledger.adapters.search.projection.Projections;
import org.caseledger.application.ledger.LedgerReader;
import org.caseledger.application.rebuild.RebuildingTheViews;
import org.caseledger.application.rebuild.ViewBuilding;
import org.caseledger.application.search.PersonDigest;
import org.elasticsearch.client.RestClient;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires rebuilds of the views. */
@Configuration(proxyBeanMethods = false)
class RebuildConfiguration {

    @Bean(initMethod = "start", destroyMethod = "stop")
    Rebuilds rebuilds(
            ViewIndexes indexes,
            Projections projections,
            LedgerReader ledger,
            ProjectionStores stores,
            PersonDigest digest,
            RestClient http,
            ElasticsearchClient client,
            MeterRegistry meters) {
        return new Rebuilds(
                indexes,
                projections,
                ledger,
                stores,
                client,
                compared -> new Comparison(compared, ledger, digest, stores.letters(), http, client),
                meters);
    }

    @Bean
    ViewBuilding viewBuilding(Rebuilds rebuilds) {
        return rebuilds.building();
    }

    @Bean
    RebuildingTheViews rebuildingTheViews(ViewBuilding views) {
        return new RebuildingTheViews(views);
    }
}
