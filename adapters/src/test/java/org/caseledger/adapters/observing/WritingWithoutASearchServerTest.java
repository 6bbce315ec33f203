package org.caseledger.adapters.observing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import org.caseledger.adapters.CaseLedger;
import org.caseledger.adapters.testing.Catalogue;
import org.caseledger.adapters.testing.Desk;
import org.caseledger.adapters.testing.SharedServers;
import org.caseledger.adapters.testing.Wire;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole application, with a search server that cannot be reached: nothing listens at its address. */
class WritingWithoutASearchServerTest {

    private static ConfigurableApplicationContext application;
    private static int port;

    @BeforeAll
    static void start() {
        var database = SharedServers.freshDatabase();
        application = new SpringApplicationBuilder(CaseLedger.class)
                .registerShutdownHook(false)
                .run(
                        "--server.port=0",
                        "--caseledger.data-folder=target/no-search-data",
                        "--spring.datasource.url=" + database.jdbcUrl(),
                        "--spring.datasource.username=" + database.username(),
                        "--spring.datasource.password=" + database.password(),
                        "--caseledger.elasticsearch.uris=http://127.0.0.1:1",
                        "--caseledger.security.demo-issuer=true",
                        "--caseledger.secret=a secret of the tests, of 32 bytes or more");
        port = application.getEnvironment().getProperty("local.server.port", Integer.class, 0);
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    @Test
    void itIsWrittenAndIsUpWhileSearchesAreDegraded() {
        var administrator = Desk.withTokenOf(URI.create("http://127.0.0.1:" + port), "catalogue-admin");

        var published = administrator.give(
                "publishServiceItem",
                Map.of("code", Catalogue.freshCode(), "terms", Catalogue.terms(), "effectiveFrom", "2026-01-01"));
        var health = new Wire(port).get("/actuator/health");

        assertThat(published.get("userErrors")).isEmpty();
        assertThat(published.get("position").asString()).isNotEmpty();
        assertThat(health.status()).isEqualTo(200);
        assertThat(health.json().at("/status").asString()).isEqualTo("UP");
        assertThat(health.json().at("/components/db/status").asString()).isEqualTo("UP");
        assertThat(health.json().at("/components/views/status").asString()).isEqualTo("DEGRADED");
        assertThat(health.json().at("/components/views/details").isMissingNode())
                .isTrue();
    }

    @Test
    void figuresOfEveryViewAreTold() {
        var figures = new Wire(port).get("/actuator/prometheus").body();

        for (var view : new String[] {"cases", "ledger", "service-items", "certificates", "public-decisions"}) {
            for (var name : new String[] {
                "lag_seconds",
                "lag_events",
                "running",
                "events_total",
                "documents_total",
                "bulk_retries_total",
                "bulk_rejected_total",
                "bulk_seconds_count"
            }) {
                assertThat(figures).contains("caseledger_view_" + name + "{view=\"" + view + "\"}");
            }
        }
    }
}
