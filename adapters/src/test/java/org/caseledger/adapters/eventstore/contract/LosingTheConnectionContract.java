package org.caseledger.adapters.eventstore.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.adapters.eventstore.contract.Steps.ids;
import static org.caseledger.adapters.eventstore.contract.Steps.steps;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever follows the ledger goes on where they were: nothing is missed, nothing comes twice or in another order. */
public abstract class LosingTheConnectionContract extends MishapContract {

    private static final int TIMES = 10;

    private EmbeddedEventStore store;

    /** The store's own kind of event store over the ledger, which follows what others append. */
    protected abstract EmbeddedEventStore eventStore();

    @BeforeEach
    void openTheStore() {
        store = eventStore();
    }

    @AfterEach
    void closeTheStore() {
        store.shutDown();
    }

    @Test
    void whoFollowsTheLedgerMissesNothing() throws InterruptedException {
        List<String> written = new ArrayList<>();
        try (Follower follower = new Follower(store)) {
            for (int i = 0; i < TIMES; i++) {
                mishaps.breakConnections();
                var append = steps("case-1", written.size(), 2);
                ledger.engine().appendEvents(append);
                written.addAll(ids(append));
                assertThat(follower.seen(written.size())).isEqualTo(written);
            }
        }
    }

    @Test
    void whatWasAcknowledgedBeforeIsThere() {
        var append = steps("case-1", 0, 3);
        ledger.engine().appendEvents(append);

        mishaps.breakConnections();

        ledger.engine().appendEvents(steps("case-1", 3, 1));
        assertThat(whenReachable(() -> ledger.idsOf("case-1")))
                .hasSize(4)
                .startsWith(ids(append).toArray(String[]::new));
    }
}
