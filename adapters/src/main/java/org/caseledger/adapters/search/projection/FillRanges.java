package org.caseledger.adapters.search.projection;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.caseledger.adapters.search.index.Origin;
import org.caseledger.application.ledger.Beginning;
import org.caseledger.application.ledger.LedgerPosition;
import org.caseledger.application.ledger.LedgerReader;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The work of a fill: ranges of histories, each claimed, worked through and given back. */
final class FillRanges {

    private static final Logger LOG = LoggerFactory.getLogger(FillRanges.class);

    /**
     * After so many histories the place is stored. With fewer, the views that have little of each history are sent small
     * requests; with more, more is done again after a failure.
     */
    private static final int AT_A_TIME = 2000;

    private static final Duration LOOK_AGAIN = Duration.ofMillis(200);

    /** Up to 6.4 seconds. */
    private static final int MOST_DOUBLINGS = 5;

    private final String name;
    private final List<LedgerPosition> ends;
    private final LedgerReader ledger;
    private final TokenStore tokens;
    private final Supplier<FillBatches> batches;
    private final Runnable filled;
    private final Set<Integer> here = ConcurrentHashMap.newKeySet();
    private final Set<Integer> held = ConcurrentHashMap.newKeySet();
    private final Set<Integer> done = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean told = new AtomicBoolean();

    /** Anywhere at first, so that several instances seldom ask for the same range; then behind the last that failed. */
    private volatile int first;

    private volatile boolean closed;
    private volatile String trouble = "";

    /** @param filled called once, when nothing is missing any more, whoever did it */
    FillRanges(
            String name,
            Origin origin,
            LedgerReader ledger,
            TokenStore tokens,
            Supplier<FillBatches> batches,
            Runnable filled) {
        this.name = name;
        this.ends = origin.ranges();
        this.first = ends.isEmpty() ? 0 : ThreadLocalRandom.current().nextInt(ends.size());
        this.ledger = ledger;
        this.tokens = tokens;
        this.batches = batches;
        this.filled = filled;
    }

    /** Works until all ranges are done, by whomever, or until this is closed. */
    void work() {
        var mine = batches.get();
        int failures = 0;
        while (!closed && done.size() < ends.size()) {
            try {
                if (workThroughOne(mine)) {
                    failures = 0;
                    trouble = "";
                } else if (done.size() < ends.size()) {
                    pause(LOOK_AGAIN);
                }
            } catch (Throwable failure) {
                // Errors as well: nobody puts another worker in the place of one that ended.
                tell(failure);
                pause(LOOK_AGAIN.multipliedBy(1L << failures));
                failures = Math.min(failures + 1, MOST_DOUBLINGS);
            }
        }
        if (!closed && told.compareAndSet(false, true)) {
            filled.run();
        }
    }

    void close() {
        closed = true;
    }

    /**
     * The next in order that nobody is at. Cases run side by side for weeks, so the events of a range lie among those of
     * the ranges after it, and what the event store has in memory of the one serves for the next.
     */
    private boolean workThroughOne(FillBatches mine) {
        for (int i = 0; i < ends.size() && !closed; i++) {
            int range = (first + i) % ends.size();
            if (!done.contains(range) && here.add(range)) {
                try {
                    if (claimed(range, mine)) {
                        return true;
                    }
                } catch (Throwable failure) {
                    first = range + 1;
                    throw failure;
                } finally {
                    here.remove(range);
                }
            }
        }
        return false;
    }

    /** False if another instance works on this range now. */
    private boolean claimed(int range, FillBatches mine) {
        try {
            var place = (LedgerPosition) tokens.fetchToken(name, range);
            held.add(range);
            try {
                if (workThrough(range, place, mine)) {
                    done.add(range);
                }
            } finally {
                tokens.releaseClaim(name, range);
            }
            return true;
        } catch (UnableToClaimTokenException others) {
            return false;
        } finally {
            held.remove(range);
        }
    }

    /** A failure is logged when it is news. */
    private void tell(Throwable failure) {
        if (!failure.toString().equals(trouble)) {
            trouble = failure.toString();
            LOG.warn("Filling the search views is interrupted, and is tried again: {}", trouble);
        }
    }

    /** Whether it came to the end. */
    private boolean workThrough(int range, @Nullable LedgerPosition reached, FillBatches mine) {
        var end = ends.get(range);
        var place = reached == null && range > 0 ? ends.get(range - 1) : reached;
        while (!closed && (place == null || place.compareTo(end) < 0)) {
            var begun = ledger.begun(place, end, AT_A_TIME);
            if (begun.isEmpty()) {
                throw new IllegalStateException("Expected a history that begins at " + end.toText());
            }
            mine.project(begun.stream().map(Beginning::streamId).toList());
            place = begun.getLast().position();
            tokens.storeToken(place, name, range);
        }
        return place != null && place.compareTo(end) >= 0;
    }

    /** To be called often: shows that somebody works on the claimed ranges, for a batch may take long. */
    void keepClaims() {
        for (var range : held) {
            try {
                tokens.extendClaim(name, range);
            } catch (Throwable lost) {
                LOG.debug("A range of the fill was not kept", lost);
            }
        }
    }

    private void pause(Duration length) {
        try {
            Thread.sleep(length);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            closed = true;
        }
    }
}
