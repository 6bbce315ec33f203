package org.caseledger.adapters.eventstore.contract;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;

/** Follows the ledger as a projection does. */
public final class Tails {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Tails() {}

    /**
     * The ids of the next events, as many as asked for or as come in time.
     *
     * <p>Asks in short intervals, as Axon's processors do: its store may miss the signal for the very last event.
     */
    public static List<String> take(BlockingStream<TrackedEventMessage<?>> tail, int count) {
        List<String> ids = new ArrayList<>();
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        try {
            while (ids.size() < count && System.nanoTime() < deadline) {
                if (tail.hasNextAvailable(50, TimeUnit.MILLISECONDS)) {
                    ids.add(tail.nextAvailable().getIdentifier());
                }
            }
            return ids;
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }
}
