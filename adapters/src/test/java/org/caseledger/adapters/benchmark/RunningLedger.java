package org.caseledger.adapters.benchmark;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.apache.http.util.EntityUtils;
import org.caseledger.adapters.CaseLedger;
import org.caseledger.adapters.benchmark.cases.LedgerFiller;
import org.caseledger.adapters.benchmark.cases.Tally;
import org.caseledger.adapters.search.client.ElasticsearchEndpoint;
import org.caseledger.adapters.search.projection.Projections;
import org.caseledger.adapters.testing.SharedServers;
import org.caseledger.adapters.testing.SharedServers.Database;
import org.caseledger.application.command.Ledger;
import org.elasticsearch.client.Request;
import org.elasticsearch.client.RestClient;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole ledger over HTTP, as it runs for everybody, with a database of its own in the shared server. */
final class RunningLedger implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private RunningLedger(Path folder, List<String> more, Class<?>... additions) {
        this(SharedServers.freshDatabase(), folder, more, additions);
    }

    private RunningLedger(Database database, Path folder, List<String> more, Class<?>... additions) {
        var arguments = new ArrayList<>(List.of(
                "--server.port=0",
                "--caseledger.data-folder=" + folder,
                "--caseledger.secret=a secret of the benchmarks that protects nothing",
                "--caseledger.security.demo-issuer=true",
                "--spring.datasource.url=" + database.jdbcUrl(),
                "--spring.datasource.username=" + database.username(),
                "--spring.datasource.password=" + database.password()));
        arguments.addAll(more);
        var sources = new ArrayList<Class<?>>(List.of(additions));
        sources.add(CaseLedger.class);
        context = new SpringApplication(sources.toArray(Class<?>[]::new)).run(arguments.toArray(String[]::new));
    }

    /** With an embedded search server, and nothing recorded yet; {@link RecordedSearches} listens. */
    static RunningLedger empty(Path folder) {
        return new RunningLedger(folder, List.of(), RecordedSearches.class);
    }

    /** With an embedded search server, over cases that are there already; its views show them. */
    static RunningLedger over(FilledLedger filled, Path folder) throws Exception {
        return new RunningLedger(filled.database(), folder, List.of(), RecordedSearches.class).showing();
    }

    /** The same beside another one, in the same search server but with views of its own. */
    static RunningLedger beside(RunningLedger other, FilledLedger filled, Path folder) throws Exception {
        return new RunningLedger(
                        filled.database(),
                        folder,
                        List.of(
                                "--caseledger.elasticsearch.uris=" + other.searchServer(),
                                "--caseledger.search.index-prefix=beside-"),
                        RecordedSearches.class)
                .showing();
    }

    /** Its views show everything when this returns. */
    private RunningLedger showing() throws InterruptedException {
        for (int i = 0; lag() > 0; i++) {
            if (i % 100 == 99) {
                Report.progress("making the views");
            }
            Thread.sleep(100);
        }
        return this;
    }

    /** With an embedded search server, whose views follow the ledger. */
    static RunningLedger withViews(Path folder) {
        return new RunningLedger(folder, List.of()).publishing();
    }

    /** Beside another one, and with views that stand still. */
    static RunningLedger withoutViews(RunningLedger other, Path folder) {
        var ledger = new RunningLedger(
                        folder,
                        List.of(
                                "--caseledger.elasticsearch.uris=" + other.searchServer(),
                                "--caseledger.search.index-prefix=still-"))
                .publishing();
        ledger.context.getBean(Projections.class).stop();
        return ledger;
    }

    private RunningLedger publishing() {
        SampleApplication.publishItem(context.getBean(Ledger.class));
        return this;
    }

    /** Fills an empty ledger with generated cases and returns when the views show them. */
    Tally fill(long seed, int cases) throws Exception {
        var database = bean(DataSource.class);
        var tally = LedgerFiller.fill(database, seed, cases, Report::progress);
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("VACUUM (ANALYZE) ledger_event");
        }
        for (int i = 0; lag() > 0; i++) {
            if (i % 50 == 0) {
                Report.progress("views have followed with %,.0f of %,d events".formatted(followed(), tally.events()));
            }
            Thread.sleep(100);
        }
        return tally;
    }

    /** A part of the ledger. */
    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** Where its views are. */
    URI searchServer() {
        return bean(ElasticsearchEndpoint.class).uris().getFirst();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port"));
    }

    /** By how many seconds the view that is furthest behind lags; without end if that is not known now. */
    double lag() {
        return context.getBean(MeterRegistry.class).get("caseledger.view.lag.seconds").gauges().stream()
                .mapToDouble(gauge -> Double.isNaN(gauge.value()) ? Double.POSITIVE_INFINITY : gauge.value())
                .max()
                .orElse(0);
    }

    /** About how many events searches do not see yet in the view that is furthest behind. */
    double behind() {
        return context.getBean(MeterRegistry.class).get("caseledger.view.lag.events").gauges().stream()
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

    /** How many events it holds. */
    long events() throws SQLException {
        try (var connection = bean(DataSource.class).getConnection();
                var statement = connection.createStatement();
                var count = statement.executeQuery("SELECT count(*) FROM ledger_event")) {
            count.next();
            return count.getLong(1);
        }
    }

    /** Returns when the search server has no more segments to merge. */
    void untilMerged() throws IOException, InterruptedException {
        var asking = new Request("GET", "/_stats/merge");
        asking.addParameter("filter_path", "_all.total.merges.current");
        var idle = "{\"_all\":{\"total\":{\"merges\":{\"current\":0}}}}";
        while (!idle.equals(EntityUtils.toString(
                bean(RestClient.class).performRequest(asking).getEntity()))) {
            Thread.sleep(100);
        }
    }

    /** Returns when the views have everything, or after five minutes. */
    void catchUp() throws InterruptedException {
        for (int i = 0; i < 15_000 && lag() > 0; i++) {
            Thread.sleep(20);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
