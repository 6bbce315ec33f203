package org.caseledger.adapters.eventstore.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.adapters.eventstore.contract.Steps.steps;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A projection that follows the ledger live sees each event once, in ledger order, and misses none. */
public abstract class TailingWhileWritersRunContract extends EventStoreContract {

    private static final int EACH = 20;
    private static final int ALL = Writers.MANY * EACH * 2;

    private EmbeddedEventStore store;

    @BeforeEach
    void openTheStore() {
        store = EmbeddedEventStore.builder()
                .storageEngine(ledger.engine())
                .fetchDelay(20)
                .cachedEvents(50)
                .build();
    }

    @AfterEach
    void closeTheStore() {
        store.shutDown();
    }

    @Test
    void nothingIsMissedAndNothingSeenTwice() throws Exception {
        try (BlockingStream<TrackedEventMessage<?>> tail = store.openStream(null)) {
            // Not in the common pool, which may have a single thread, and which clients of servers work in.
            CompletableFuture<List<String>> seen =
                    CompletableFuture.supplyAsync(() -> Tails.take(tail, ALL), Thread::startVirtualThread);

            Writers.write(Writers.platformThreads(), writer -> {
                for (int i = 0; i < EACH; i++) {
                    store.publish(steps("case-" + writer, i * 2L, 2));
                }
            });

            assertThat(seen.get(90, TimeUnit.SECONDS)).isEqualTo(ledger.idsBehind(null));
        }
    }
}
