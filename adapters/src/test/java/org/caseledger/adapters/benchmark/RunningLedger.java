package org.caseledger.adapters.benchmark;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.caseledger.adapters.CaseLedger;
import org.caseledger.adapters.search.client.ElasticsearchEndpoint;
import org.caseledger.adapters.search.projection.Projections;
import org.caseledger.adapters.testing.SharedServers;
import org.caseledger.application.command.Ledger;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole ledger over HTTP, as it runs for everybody, with a database of its own in the shared server. */
final class RunningLedger implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private RunningLedger(Path folder, List<String> more) {
        var database = SharedServers.freshDatabase();
        var arguments = new ArrayList<>(List.of(
                "--server.port=0",
                "--caseledger.data-folder=" + folder,
                "--caseledger.secret=a secret of the benchmarks that protects nothing",
                "--caseledger.security.demo-issuer=true",
                "--spring.datasource.url=" + database.jdbcUrl(),
                "--spring.datasource.username=" + database.username(),
                "--spring.datasource.password=" + database.password()));
        arguments.addAll(more);
        context = new SpringApplication(CaseLedger.class).run(arguments.toArray(String[]::new));
        SampleApplication.publishItem(context.getBean(Ledger.class));
    }

    /** With an embedded search server, whose views follow the ledger. */
    static RunningLedger withViews(Path folder) {
        return new RunningLedger(folder, List.of());
    }

    /** Beside another one, and with views that stand still. */
    static RunningLedger withoutViews(RunningLedger other, Path folder) {
        var uri = other.context.getBean(ElasticsearchEndpoint.class).uris().getFirst();
        var ledger = new RunningLedger(
                folder, List.of("--caseledger.elasticsearch.uris=" + uri, "--caseledger.search.index-prefix=still-"));
        ledger.context.getBean(Projections.class).stop();
        return ledger;
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port"));
    }

    /** By how many seconds the view that is furthest behind lags. */
    double lag() {
        return context.getBean(MeterRegistry.class).get("caseledger.view.lag.seconds").gauges().stream()
                .mapToDouble(Gauge::value)
                .max()
                .orElse(0);
    }

    /** How many events the view of cases has taken in. */
    double followed() {
        return context.getBean(MeterRegistry.class)
                .get("caseledger.view.events")
                .tag("view", "cases")
                .counter()
                .count();
    }

    /** Returns when the views have everything, or after a minute. */
    void catchUp() throws InterruptedException {
        for (int i = 0; i < 600 && lag() > 0; i++) {
            Thread.sleep(100);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
