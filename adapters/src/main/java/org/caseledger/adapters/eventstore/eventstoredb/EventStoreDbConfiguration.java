package org.caseledger.adapters.eventstore.eventstoredb;

import javax.sql.DataSource;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.caseledger.application.ledger.LedgerReader;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the ledger in EventStoreDB, where it is chosen: Axon's event store over it, and its reader. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "caseledger.event-store", havingValue = "eventstoredb")
@EnableConfigurationProperties(EventStoreDbProperties.class)
public class EventStoreDbConfiguration {

    @Bean
    @DependsOnDatabaseInitialization
    EventStoreDb eventStoreDb(EventStoreDbProperties properties, DataSource dataSource) {
        NoLedgerInPostgres.check(dataSource);
        return EventStoreDb.at(properties);
    }

    @Bean
    EventStoreDbStorageEngine eventStorageEngine(
            EventStoreDb store, Serializer eventSerializer, EventUpcaster eventUpcaster) {
        EventStoreDbStorageEngine.Builder builder = EventStoreDbStorageEngine.builder(store);
        builder.eventSerializer(eventSerializer)
                .snapshotSerializer(eventSerializer)
                .upcasterChain(eventUpcaster);
        return builder.build();
    }

    @Bean(destroyMethod = "shutDown")
    EventStoreDbEventStore eventStore(EventStoreDbStorageEngine engine, EventStoreDb store) {
        return EventStoreDbEventStore.over(engine, store);
    }

    @Bean
    LedgerReader ledgerReader(EventStoreDb store, Serializer eventSerializer, EventUpcaster eventUpcaster) {
        return new EventStoreDbLedgerReader(store, eventSerializer, eventUpcaster);
    }

    @Bean
    EventStoreDbHealth eventStoreHealthIndicator(EventStoreDb store, EventStoreDbEventStore events) {
        return new EventStoreDbHealth(store, events.subscription());
    }
}
