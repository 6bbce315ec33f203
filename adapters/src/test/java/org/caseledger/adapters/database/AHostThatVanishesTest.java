package org.caseledger.adapters.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.zaxxer.hikari.HikariDataSource;
import java.net.URI;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.caseledger.adapters.testing.Door;
import org.caseledger.adapters.testing.SharedServers;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** PostgreSQL's host goes away without a word: connections stay, and no answer comes. */
@Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
class AHostThatVanishesTest {

    private static final String SOCKET_TIMEOUT = "spring.datasource.hikari.data-source-properties.socketTimeout=";

    private final SharedServers.Database database = SharedServers.freshDatabase();

    private ApplicationContextRunner connected(String url) {
        return new ApplicationContextRunner()
                .withInitializer(new ConfigDataApplicationContextInitializer())
                .withConfiguration(
                        AutoConfigurations.of(DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class))
                .withUserConfiguration(MigrationConfiguration.class)
                .withPropertyValues(
                        "spring.datasource.url=" + url,
                        "spring.datasource.username=" + database.username(),
                        "spring.datasource.password=" + database.password());
    }

    @Test
    void whoWaitsForAnAnswerFailsInTheEndAndOthersGoOnOnceItIsBack() throws Exception {
        var url = URI.create(database.jdbcUrl().substring("jdbc:".length()));
        try (var door = new Door(url)) {
            connected("jdbc:postgresql://127.0.0.1:" + door.address().getPort() + url.getPath())
                    .withPropertyValues(SOCKET_TIMEOUT + 2)
                    .run(context -> {
                        var pool = context.getBean(DataSource.class);
                        try (var connection = pool.getConnection()) {
                            door.mute();
                            var begun = System.nanoTime();
                            assertThatExceptionOfType(SQLException.class)
                                    .isThrownBy(
                                            () -> connection.createStatement().execute("SELECT 1"));
                            assertThat(Duration.ofNanos(System.nanoTime() - begun))
                                    .isBetween(Duration.ofSeconds(1), Duration.ofSeconds(8));
                        }
                        door.unmute();
                        sleep(pool, 0);
                    });
        }
    }

    @Test
    void itIsWaitedForAMinuteUnlessToldOtherwise() {
        connected(database.jdbcUrl()).run(context -> {
            var settings = context.getBean(HikariDataSource.class).getDataSourceProperties();
            assertThat(settings)
                    .containsEntry("socketTimeout", "60")
                    .containsEntry("connectTimeout", "10")
                    .containsEntry("loginTimeout", "10")
                    .containsEntry("tcpKeepAlive", "true");
        });
    }

    @Test
    void migrationsTakeAsLongAsTheyTakeAndNobodyElseDoes() {
        connected(database.jdbcUrl()).withPropertyValues(SOCKET_TIMEOUT + 1).run(context -> {
            sleep(context.getBean(Flyway.class).getConfiguration().getDataSource(), 2);

            assertThatExceptionOfType(SQLException.class).isThrownBy(() -> sleep(context.getBean(DataSource.class), 2));
        });
    }

    private static void sleep(DataSource pool, int seconds) throws SQLException {
        try (var connection = pool.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("SELECT pg_sleep(" + seconds + ")");
        }
    }
}
