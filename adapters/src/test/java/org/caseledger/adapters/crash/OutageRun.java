package org.caseledger.adapters.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.adapters.crash.Supervision.until;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.caseledger.adapters.CaseLedger;
import org.caseledger.adapters.testing.SharedServers;
import org.caseledger.adapters.testing.Wire;
import org.caseledger.application.search.ComparingTheViews;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Clients work while Elasticsearch is there, while it is away, and once more while the views catch up. */
final class OutageRun implements AutoCloseable {

    private static final int CLERKS = 8;

    private final Door door;
    private final ConfigurableApplicationContext application;
    private final Supervision supervision;
    private final Receipts receipts = new Receipts();
    private final List<Clerk> clerks;

    OutageRun(Path folder) throws Exception {
        var database = SharedServers.freshDatabase();
        door = new Door(SharedServers.elasticsearchEndpoint().uris().getFirst());
        application = new SpringApplicationBuilder(CaseLedger.class)
                .registerShutdownHook(false)
                .run(
                        "--server.port=0",
                        "--caseledger.data-folder=" + folder,
                        "--spring.datasource.url=" + database.jdbcUrl(),
                        "--spring.datasource.username=" + database.username(),
                        "--spring.datasource.password=" + database.password(),
                        "--caseledger.elasticsearch.uris=" + door.address(),
                        "--caseledger.search.index-prefix=" + SharedServers.indexPrefix(OutageRun.class),
                        "--caseledger.security.demo-issuer=true",
                        "--caseledger.secret=a secret of the tests, of 32 bytes or more");
        var wire = new Wire(application.getEnvironment().getProperty("local.server.port", Integer.class, 0));
        supervision = new Supervision(wire);
        until("the views", Duration.ofMinutes(1), supervision::isWell);
        var item = supervision.publishItem();
        clerks = IntStream.range(0, CLERKS)
                .mapToObj(n -> new Clerk("clerk" + n, wire, item, receipts, n))
                .toList();
    }

    /** Gives the report; throws if anything is missing or set aside in the end. */
    String run(Duration warmUp, Duration there, Duration away) throws Exception {
        var threads = clerks.stream()
                .map(clerk -> Thread.ofPlatform().daemon().start(clerk))
                .toList();
        rate(warmUp);
        var with = rate(there);
        door.close();
        var without = rate(away);
        assertThat(without).isPositive();
        clerks.forEach(Clerk::finish);
        for (var thread : threads) {
            thread.join();
        }
        assertThat(receipts.wrongs()).isEmpty();
        assertThat(receipts.setbacks()).isEmpty();
        return String.format(
                Locale.ROOT,
                "Elasticsearch was there for %,d s: %,.0f mutations/s of %d clients. It was away for %,d s: %,.0f"
                        + " mutations/s, %.0f %% of that. The views caught up with %,d mutations in %.1f s.",
                there.toSeconds(),
                with,
                CLERKS,
                away.toSeconds(),
                without,
                100 * without / with,
                receipts.count(),
                caughtUp());
    }

    private double rate(Duration time) throws InterruptedException {
        var before = receipts.count();
        var start = System.nanoTime();
        Thread.sleep(time);
        return (receipts.count() - before) * 1e9 / (System.nanoTime() - start);
    }

    /** Seconds until searches find everything; then nothing may differ, and an outage is nobody's own fault. */
    private double caughtUp() throws Exception {
        var start = System.nanoTime();
        door.open();
        until("the views", Duration.ofMinutes(10), () -> supervision.searches(receipts.last()));
        var end = System.nanoTime();
        var sum = application.getBean(ComparingTheViews.class).compare(progress -> {}, difference -> {});
        assertThat(sum.differences()).isZero();
        assertThat(sum.events()).isGreaterThan(receipts.count());
        assertThat(sum.documents()).isEqualTo(sum.listed());
        assertThat(supervision.deadLetters()).isEmpty();
        return (end - start) / 1e9;
    }

    @Override
    public void close() throws IOException {
        application.close();
        door.close();
    }
}
