package org.caseledger.adapters.eventstore.postgres;

import java.time.Duration;
import javax.sql.DataSource;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;

/** Engines and readers for tests: pages of a few events, so that pages turn. */
final class Ledgers {

    static final Serializer JSON = Jackson3Serializer.builder().build();

    static final PostgresEventStoreProperties PROPERTIES =
            new PostgresEventStoreProperties(Duration.ofMillis(100), 7, 50, 1, Duration.ofSeconds(5));

    private Ledgers() {}

    static PostgresEventStorageEngine engine(DataSource dataSource) {
        return engineBuilder(dataSource).build();
    }

    static PostgresEventStorageEngine.Builder engineBuilder(DataSource dataSource) {
        PostgresEventStorageEngine.Builder builder = PostgresEventStorageEngine.builder(dataSource, PROPERTIES);
        builder.eventSerializer(JSON).snapshotSerializer(JSON);
        return builder;
    }

    static PostgresLedgerReader reader(DataSource dataSource) {
        return new PostgresLedgerReader(dataSource, JSON, NoOpEventUpcaster.INSTANCE);
    }
}
