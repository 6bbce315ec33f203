package org.caseledger.adapters.eventstore.eventstoredb;

import java.util.function.UnaryOperator;
import org.caseledger.adapters.eventstore.contract.AxonStorageEngineContract;
import org.caseledger.adapters.eventstore.eventstoredb.server.EventStoreDouble;
import org.caseledger.application.command.CommandId;
import org.caseledger.domain.rule.Refused;
import org.junit.jupiter.api.AfterEach;

/** The contract that Axon publishes for storage engines, against EventStoreDB. */
class AxonStorageEngineContractTest
        extends AxonStorageEngineContract<EventStoreDbStorageEngine, EventStoreDbStorageEngine.Builder> {

    private final EventStoreDouble server = EventStoreDouble.started();
    private final EventStoreDb store = Doubles.connect(server);

    @AfterEach
    void close() {
        store.close();
        server.close();
    }

    @Override
    protected EventStoreDbStorageEngine createEngine(UnaryOperator<EventStoreDbStorageEngine.Builder> customization) {
        return customization.apply(Doubles.engineBuilder(store)).build();
    }

    /** A repeatable command's: EventStoreDB knows all others within one stream only. */
    @Override
    protected String idForTheWholeLedger() {
        return CommandId.derived("a command").toString();
    }

    @Override
    protected Class<? extends RuntimeException> refusalOfATakenId(long sequence) {
        return Refused.class;
    }
}
