package org.caseledger.adapters.eventstore.eventstoredb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.adapters.eventstore.contract.Steps.step;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.caseledger.adapters.eventstore.eventstoredb.server.EventStoreDouble;
import org.caseledger.adapters.eventstore.postgres.LedgerEventStore;
import org.caseledger.adapters.eventstore.postgres.PostgresEventStoreConfiguration;
import org.caseledger.adapters.testing.TestDatabase;
import org.caseledger.application.ledger.LedgerReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.datasource.DelegatingDataSource;

class ChoosingTheEventStoreTest {

    private static final String CHOICE = "caseledger.event-store=eventstoredb";

    private final EventStoreDouble server = EventStoreDouble.started();
    private final HikariDataSource database = TestDatabase.emptyLedger();
    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withUserConfiguration(EventStores.class)
            .withBean(DataSource.class, () -> new DelegatingDataSource(database))
            .withBean(Serializer.class, () -> Doubles.JSON)
            .withBean(EventUpcaster.class, () -> NoOpEventUpcaster.INSTANCE);

    @Configuration(proxyBeanMethods = false)
    @ComponentScan("org.caseledger.adapters.eventstore.shared")
    @Import({PostgresEventStoreConfiguration.class, EventStoreDbConfiguration.class})
    static class EventStores {}

    @AfterEach
    void close() {
        database.close();
        server.close();
    }

    @Test
    void withoutAChoiceItIsPostgres() {
        application.run(context -> assertThat(context).hasSingleBean(LedgerEventStore.class));
    }

    @Test
    void eventStoreDbTakesItsPlaceWhole() {
        application
                .withPropertyValues(CHOICE, connection(server.connectionString()))
                .run(context -> assertThat(context)
                        .hasSingleBean(EventStoreDbEventStore.class)
                        .hasSingleBean(EventStore.class)
                        .hasSingleBean(LedgerReader.class)
                        .hasSingleBean(EventStoreDbHealth.class));
    }

    @Test
    void anyOtherIsRefusedByName() {
        application.withPropertyValues("caseledger.event-store=mongodb").run(context -> assertThat(context)
                .getFailure()
                .hasMessage("Expected caseledger.event-store to be postgres or eventstoredb but got"
                        + " mongodb. Set it to one of these, or leave it out for postgres."));
    }

    @Test
    void withoutAConnectionStringItSaysWhatToDo() {
        application.withPropertyValues(CHOICE).run(context -> assertThat(context)
                .getFailure()
                .rootCause()
                .hasMessageContaining("Set caseledger.event-store.eventstoredb.connection-string"));
    }

    @Test
    void aDatabaseWithALedgerOfItsOwnIsNotMistakenForTheProjectionsPlace() {
        application.run(context -> context.getBean(EventStore.class).publish(step("case-1", 0)));

        application
                .withPropertyValues(CHOICE, connection(server.connectionString()))
                .run(context -> assertThat(context).getFailure().rootCause().hasMessageContaining("it holds events"));
    }

    private static String connection(String string) {
        return "caseledger.event-store.eventstoredb.connection-string=" + string;
    }
}
