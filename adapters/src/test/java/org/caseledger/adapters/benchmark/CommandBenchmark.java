package org.caseledger.adapters.benchmark;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.caseledger.adapters.testing.TestLedger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** P1: 32 clients submit and accept cases of their own, beside raw inserts of the rows that come of it. */
class CommandBenchmark {

    private static final String RAW = "A: raw inserts, one row, one commit";
    private static final String GATEWAY = "B: command gateway";
    private static final String STILL = "C: GraphQL over HTTP, search projections off";
    private static final String VIEWS = "C: GraphQL over HTTP, search projections on";

    private static final int CLIENTS = 32;
    private static final int ROUNDS = Integer.getInteger("benchmark.rounds", 5);
    private static final Duration ROUND = Duration.ofSeconds(3);
    private static final Duration WARM_UP = Duration.ofSeconds(15);

    /** Before each measurement, so that nobody pays for what the one before has left behind. */
    private static final Duration QUIET = Duration.ofSeconds(1);

    @TempDir
    Path folder;

    private final Comparison comparison = new Comparison();
    private final List<Double> lags = new ArrayList<>();

    /** Makes a client. */
    @FunctionalInterface
    private interface Making {
        Client client() throws Exception;
    }

    @Test
    void submittingAndAccepting() throws Exception {
        Part.assume("P1");
        try (TestLedger gateway = new TestLedger();
                RunningLedger views = RunningLedger.withViews(folder.resolve("views"));
                RunningLedger still = RunningLedger.withoutViews(views, folder.resolve("still"))) {
            SampleApplication.publishItem(gateway.ledger);
            gateway(gateway, WARM_UP);
            List<Row> captured = Row.newest(gateway.dataSource, 10_000);
            raw(gateway, captured, ROUND);
            graphQl(still, WARM_UP);
            graphQl(views, WARM_UP);
            views.catchUp();
            for (int round = 1; round <= ROUNDS; round++) {
                Report.progress("commands, round " + round + " of " + ROUNDS);
                comparison.add(RAW, raw(gateway, captured, ROUND));
                comparison.add(GATEWAY, gateway(gateway, ROUND));
                comparison.add(STILL, graphQl(still, ROUND));
                comparison.add(VIEWS, graphQl(views, ROUND));
                lags.add(views.lag());
                views.catchUp();
            }
            Report.section(
                    "P1: commands of " + CLIENTS + " clients",
                    Circumstances.of(gateway.dataSource),
                    comparison.table("commands/s"),
                    "The views followed with %,.0f events and were %s s behind at the ends of the rounds."
                            .formatted(views.followed(), lags));
        }
    }

    private static Measured raw(TestLedger ledger, List<Row> captured, Duration duration) throws Exception {
        return measure(() -> new RawClient(ledger.dataSource, captured), Thread.ofPlatform(), duration);
    }

    private static Measured gateway(TestLedger ledger, Duration duration) throws Exception {
        return measure(() -> new GatewayClient(ledger), Thread.ofVirtual(), duration);
    }

    private static Measured graphQl(RunningLedger ledger, Duration duration) throws Exception {
        return measure(() -> new GraphQlClient(ledger.address()), Thread.ofPlatform(), duration);
    }

    private static Measured measure(Making making, Thread.Builder threads, Duration duration) throws Exception {
        Thread.sleep(QUIET);
        List<Client> clients = new ArrayList<>();
        try {
            for (int i = 0; i < CLIENTS; i++) {
                clients.add(making.client());
            }
            return new Load(clients, threads.factory()).run(duration);
        } finally {
            for (Client client : clients) {
                client.close();
            }
        }
    }
}
