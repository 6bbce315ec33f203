package org.caseledger.adapters.benchmark;

import com.eventstore.dbclient.AppendToStreamOptions;
import com.eventstore.dbclient.EventData;
import com.eventstore.dbclient.EventStoreDBClient;
import com.eventstore.dbclient.EventStoreDBConnectionString;
import com.eventstore.dbclient.ExpectedRevision;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.caseledger.adapters.eventstore.eventstoredb.server.EventStoreDouble;
import org.caseledger.adapters.eventstore.eventstoredb.server.StoredEvent;
import org.caseledger.adapters.testing.TestLedger;
import org.caseledger.application.command.StreamId;
import org.junit.jupiter.api.Test;

/**
 * 32 clients submit and accept cases of their own over EventStoreDB's client, beside the same client that appends by itself
 * what those commands append: the very bytes of one case, in as many appends. The server is the tests' double, which keeps
 * everything in memory: figures of another server differ.
 */
class EventStoreDbBenchmark {

    private static final String RAW = "A: EventStoreDB's client, the same appends by itself";
    private static final String GATEWAY = "B: command gateway on EventStoreDB";
    private static final int CLIENTS = 32;
    private static final Duration ROUND = Duration.ofSeconds(3);
    private static final Duration WARM_UP = Duration.ofSeconds(15);

    /** There is more code to warm up than the client's own. */
    private static final Duration LONG_WARM_UP = Duration.ofSeconds(30);

    private final Comparison comparison = new Comparison();

    @Test
    void submittingAndAccepting() throws Exception {
        Part.assume("EventStoreDB");
        try (EventStoreDouble server = EventStoreDouble.started();
                TestLedger ledger = TestLedger.inEventStoreDb(server.connectionString())) {
            EventStoreDBClient raw =
                    EventStoreDBClient.create(EventStoreDBConnectionString.parseOrThrow(server.connectionString()));
            SampleApplication.publishItem(ledger.ledger);
            gateway(ledger, LONG_WARM_UP);
            List<StoredEvent> appended = appendedToOneCase(server);
            raw(raw, appended, WARM_UP);
            for (int round = 1; round <= Part.ROUNDS; round++) {
                Report.progress("EventStoreDB, round " + round + " of " + Part.ROUNDS);
                comparison.add(RAW, raw(raw, appended, ROUND));
                comparison.add(GATEWAY, gateway(ledger, ROUND));
            }
            Report.section(
                    "EventStoreDB: commands of %d clients, on a double in the same process; appends of %d and %d bytes"
                            .formatted(CLIENTS, bytes(appended.get(0)), bytes(appended.get(1))),
                    comparison.table("commands/s"));
            raw.shutdown();
        }
    }

    /** What submitting and accepting appended: one event each. */
    private static List<StoredEvent> appendedToOneCase(EventStoreDouble server) {
        return server.recorded().stream()
                .filter(event -> event.stream().startsWith(StreamId.CASE))
                .collect(Collectors.groupingBy(StoredEvent::stream))
                .values()
                .stream()
                .filter(events -> events.size() == 2)
                .findFirst()
                .orElseThrow();
    }

    private static int bytes(StoredEvent event) {
        return event.data().size() + event.metadata().size();
    }

    private static Measured gateway(TestLedger ledger, Duration duration) throws Exception {
        List<Client> clients = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            clients.add(new GatewayClient(ledger));
        }
        return new Load(clients, Thread.ofVirtual().factory()).run(duration);
    }

    private static Measured raw(EventStoreDBClient client, List<StoredEvent> appended, Duration duration)
            throws Exception {
        List<Client> clients = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            clients.add(new Appending(client, appended));
        }
        return new Load(clients, Thread.ofVirtual().factory()).run(duration);
    }

    /** Begins a stream, goes on with it once, and begins the next: what submitting and accepting append. */
    private static final class Appending implements Client {

        private final EventStoreDBClient client;
        private final List<StoredEvent> appended;
        private String stream = "";
        private boolean begun;

        private Appending(EventStoreDBClient client, List<StoredEvent> appended) {
            this.client = client;
            this.appended = appended;
        }

        @Override
        public void giveNext() throws Exception {
            stream = begun ? stream : "raw-" + UUID.randomUUID();
            ExpectedRevision expected = begun ? ExpectedRevision.expectedRevision(0) : ExpectedRevision.noStream();
            StoredEvent like = appended.get(begun ? 1 : 0);
            EventData event = EventData.builderAsJson(
                            UUID.randomUUID(), like.type(), like.data().toByteArray())
                    .metadataAsBytes(like.metadata().toByteArray())
                    .build();
            client.appendToStream(stream, AppendToStreamOptions.get().expectedRevision(expected), event)
                    .get();
            begun = !begun;
        }
    }
}
