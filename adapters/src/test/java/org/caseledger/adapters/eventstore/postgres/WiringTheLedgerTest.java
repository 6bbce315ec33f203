package org.caseledger.adapters.eventstore.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.adapters.eventstore.contract.Steps.step;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.caseledger.adapters.testing.TestDatabase;
import org.caseledger.application.ledger.LedgerReader;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class WiringTheLedgerTest {

    @Test
    void theTablesAreMadeBeforeTheEngineLooksAtThem() {
        HikariDataSource database = TestDatabase.withoutTables();
        new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(FlywayAutoConfiguration.class))
                .withUserConfiguration(PostgresEventStoreConfiguration.class)
                .withBean(DataSource.class, () -> database)
                .withBean(Serializer.class, () -> Ledgers.JSON)
                .withBean(EventUpcaster.class, () -> NoOpEventUpcaster.INSTANCE)
                .run(context -> {
                    assertThat(context).hasNotFailed();

                    context.getBean(EventStore.class).publish(step("case-1", 0));

                    assertThat(context.getBean(LedgerReader.class).at("case-1", 0))
                            .isPresent();
                });
    }
}
