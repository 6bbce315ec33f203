package org.caseledger.adapters.eventstore.check;

import com.eventstore.dbclient.EventStoreDBClient;
import com.eventstore.dbclient.EventStoreDBConnectionString;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.caseledger.adapters.eventstore.contract.EveryContract;
import org.caseledger.adapters.eventstore.contract.LedgerUnderTest;
import org.caseledger.adapters.eventstore.contract.Mishaps;
import org.caseledger.adapters.eventstore.eventstoredb.EventStoreDb;
import org.caseledger.adapters.eventstore.eventstoredb.EventStoreDbProperties;
import org.caseledger.adapters.eventstore.eventstoredb.UnreliableLine;
import org.junit.jupiter.api.AfterEach;

/** The contract of every event store, against the server that is checked. Run by {@link EngineCheck} only. */
class ScenariosOnAServer extends EveryContract {

    private final UnreliableLine line = new UnreliableLine();

    private EventStoreDbProperties properties;
    private EventStoreDb store;

    @Override
    protected LedgerUnderTest emptyLedger() {
        properties = CheckedServer.properties();
        store = line.connect(properties);
        return CheckedServer.ledger(store);
    }

    /** On this side of the line; the server is left in peace, but for a stream of the check's own. */
    @Override
    protected Mishaps mishaps() {
        return new Mishaps() {
            @Override
            public void loseAnswers(int appends) {
                line.loseAnswers(appends);
            }

            @Override
            public void breakConnections() {
                line.breakConnections();
            }

            @Override
            public Deletion delete(String streamId) {
                return deleted(client -> client.tombstoneStream(properties.streamPrefix() + streamId));
            }

            @Override
            public Deletion deleteSoftly(String streamId) {
                return deleted(client -> client.deleteStream(properties.streamPrefix() + streamId));
            }

            private Deletion deleted(Function<EventStoreDBClient, CompletableFuture<?>> deleting) {
                var client = EventStoreDBClient.create(
                        EventStoreDBConnectionString.parseOrThrow(properties.connectionString()));
                deleting.apply(client).join();
                client.shutdown().join();
                return Deletion.DONE;
            }
        };
    }

    @Override
    protected EmbeddedEventStore eventStore() {
        return CheckedServer.eventStore(store);
    }

    @AfterEach
    void close() {
        store.close();
    }
}
