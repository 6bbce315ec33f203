package org.caseledger.adapters.benchmark;

import com.eventstore.dbclient.AppendToStreamOptions;
import com.eventstore.dbclient.EventData;
import com.eventstore.dbclient.EventStoreDBClient;
import com.eventstore.dbclient.EventStoreDBConnectionString;
import com.eventstore.dbclient.ExpectedRevision;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.caseledger.adapters.eventstore.eventstoredb.server.EventStoreDouble;
import org.caseledger.adapters.testing.TestLedger;
import org.junit.jupiter.api.Test;

/**
 * 32 clients submit and accept cases of their own over EventStoreDB's client, beside the same client that appends as many
 * events by itself. The server is the tests' double, which keeps everything in memory: figures of another server differ.
 */
class EventStoreDbBenchmark {

    private static final String RAW = "A: EventStoreDB's client, one event, one append";
    private static final String GATEWAY = "B: command gateway on EventStoreDB";
    private static final int CLIENTS = 32;
    private static final int ROUNDS = Integer.getInteger("benchmark.rounds", 5);
    private static final Duration ROUND = Duration.ofSeconds(3);
    private static final Duration WARM_UP = Duration.ofSeconds(15);

    private final Comparison comparison = new Comparison();

    @Test
    void submittingAndAccepting() throws Exception {
        try (EventStoreDouble server = EventStoreDouble.started();
                TestLedger ledger = TestLedger.inEventStoreDb(server.connectionString())) {
            EventStoreDBClient raw =
                    EventStoreDBClient.create(EventStoreDBConnectionString.parseOrThrow(server.connectionString()));
            SampleApplication.publishItem(ledger.ledger);
            gateway(ledger, WARM_UP);
            raw(raw, WARM_UP);
            for (int round = 1; round <= ROUNDS; round++) {
                Report.progress("EventStoreDB, round " + round + " of " + ROUNDS);
                comparison.add(RAW, raw(raw, ROUND));
                comparison.add(GATEWAY, gateway(ledger, ROUND));
            }
            Report.section(
                    "EventStoreDB: commands of " + CLIENTS + " clients, on a double in the same process",
                    comparison.table("commands/s"));
            raw.shutdown();
        }
    }

    private static Measured gateway(TestLedger ledger, Duration duration) throws Exception {
        List<Client> clients = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            clients.add(new GatewayClient(ledger));
        }
        return new Load(clients, Thread.ofVirtual().factory()).run(duration);
    }

    private static Measured raw(EventStoreDBClient client, Duration duration) throws Exception {
        List<Client> clients = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            clients.add(new Appending(client));
        }
        return new Load(clients, Thread.ofVirtual().factory()).run(duration);
    }

    /** Begins a stream, goes on with it once, and begins the next: what submitting and accepting append. */
    private static final class Appending implements Client {

        private static final byte[] DATA = ("{\"note\":\"" + "x".repeat(700) + "\"}").getBytes(StandardCharsets.UTF_8);
        private static final byte[] METADATA =
                ("{\"actorId\":\"" + "x".repeat(300) + "\"}").getBytes(StandardCharsets.UTF_8);

        private final EventStoreDBClient client;
        private String stream = "";
        private boolean begun;

        private Appending(EventStoreDBClient client) {
            this.client = client;
        }

        @Override
        public void giveNext() throws Exception {
            stream = begun ? stream : "raw-" + UUID.randomUUID();
            ExpectedRevision expected = begun ? ExpectedRevision.expectedRevision(0) : ExpectedRevision.noStream();
            EventData event = EventData.builderAsJson(UUID.randomUUID(), "raw", DATA)
                    .metadataAsBytes(METADATA)
                    .build();
            client.appendToStream(stream, AppendToStreamOptions.get().expectedRevision(expected), event)
                    .get();
            begun = !begun;
        }
    }
}
