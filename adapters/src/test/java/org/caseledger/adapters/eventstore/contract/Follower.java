package org.caseledger.adapters.eventstore.contract;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.caseledger.application.ledger.LedgerUnavailableException;

/** Follows the ledger as a projection does: when it cannot be read, opens it again behind the last event that it saw. */
final class Follower implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final EmbeddedEventStore store;
    private final List<String> seen = new ArrayList<>();
    private TrackingEventStream tail;
    private TrackingToken last;

    Follower(EmbeddedEventStore store) {
        this.store = store;
        this.tail = store.openStream(null);
    }

    /** The ids that it has seen, when there are so many, or as many as came in time. */
    List<String> seen(int count) throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (seen.size() < count && System.nanoTime() < deadline) {
            try {
                if (tail.hasNextAvailable(50, TimeUnit.MILLISECONDS)) {
                    TrackedEventMessage<?> event = tail.nextAvailable();
                    seen.add(event.getIdentifier());
                    last = event.trackingToken();
                }
            } catch (LedgerUnavailableException away) {
                tail.close();
                tail = store.openStream(last);
            }
        }
        return seen;
    }

    @Override
    public void close() {
        tail.close();
    }
}
