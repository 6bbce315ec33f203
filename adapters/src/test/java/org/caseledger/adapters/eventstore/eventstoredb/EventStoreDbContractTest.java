package org.caseledger.adapters.eventstore.eventstoredb;

import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.caseledger.adapters.eventstore.contract.EveryContract;
import org.caseledger.adapters.eventstore.contract.LedgerUnderTest;
import org.caseledger.adapters.eventstore.contract.Mishaps;
import org.caseledger.adapters.eventstore.eventstoredb.server.EventStoreDouble;
import org.junit.jupiter.api.AfterEach;

/** The contract of every event store, against EventStoreDB. */
class EventStoreDbContractTest extends EveryContract {

    private EventStoreDouble server;
    private EventStoreDb store;

    @Override
    protected LedgerUnderTest emptyLedger() {
        server = EventStoreDouble.started();
        store = Doubles.connect(server);
        return Doubles.ledger(store);
    }

    @Override
    protected Mishaps mishaps() {
        return new Mishaps() {
            @Override
            public void loseAnswers(int appends) {
                server.faults().dropConnectionAfterWriting(appends);
            }

            @Override
            public void breakConnections() {
                server.cutConnections();
            }

            @Override
            public Deletion delete(String streamId) {
                store.clients().current().tombstoneStream(streamId).join();
                return Deletion.DONE;
            }

            @Override
            public Deletion deleteSoftly(String streamId) {
                store.clients().current().deleteStream(streamId).join();
                return Deletion.DONE;
            }
        };
    }

    @Override
    protected EmbeddedEventStore eventStore() {
        return Doubles.eventStore(store);
    }

    @AfterEach
    void close() {
        store.close();
        server.close();
    }
}
