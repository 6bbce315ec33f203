package org.caseledger.adapters.eventstore.postgres;

import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.caseledger.application.ledger.LedgerReader;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the ledger in PostgreSQL, unless another store is chosen: Axon's event store over it, and its reader. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "caseledger.event-store", havingValue = "postgres", matchIfMissing = true)
@EnableConfigurationProperties(PostgresEventStoreProperties.class)
public class PostgresEventStoreConfiguration {

    @Bean
    @DependsOnDatabaseInitialization
    PostgresEventStorageEngine eventStorageEngine(
            DataSource dataSource,
            Serializer eventSerializer,
            EventUpcaster eventUpcaster,
            PostgresEventStoreProperties properties) {
        LedgerCheck.run(dataSource);
        PostgresEventStorageEngine.Builder builder = PostgresEventStorageEngine.builder(dataSource, properties);
        builder.eventSerializer(eventSerializer)
                .snapshotSerializer(eventSerializer)
                .upcasterChain(eventUpcaster);
        return builder.build();
    }

    @Bean(destroyMethod = "shutDown")
    EmbeddedEventStore eventStore(PostgresEventStorageEngine engine, PostgresEventStoreProperties properties) {
        return LedgerEventStore.over(engine, properties);
    }

    @Bean
    @DependsOnDatabaseInitialization
    LedgerReader ledgerReader(DataSource dataSource, Serializer eventSerializer, EventUpcaster eventUpcaster) {
        return new PostgresLedgerReader(dataSource, eventSerializer, eventUpcaster);
    }
}
