package org.caseledger.adapters.search.projection;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.caseledger.adapters.search.index.ViewIndex;
import org.caseledger.application.ledger.LedgerPosition;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fills one index from the ledger: Axon's pooled processor, by segments, without a transaction manager. All instances of
 * the application share the segments.
 *
 * <p>Its life: it starts where its token is, or at the beginning of the ledger; a batch that fails is read again; should
 * the processor end by itself, or give no sign of life, another one is started.
 */
final class Projection {

    private static final Logger LOG = LoggerFactory.getLogger(Projection.class);

    private final ViewIndex index;
    private final StoredPlaces stored;
    private final FairShare share;
    private final Supplier<Processing> lives;
    private volatile Processing processing;

    Projection(ViewIndex index, StoredPlaces stored, FairShare share, Supplier<Processing> lives) {
        this.index = index;
        this.stored = stored;
        this.share = share;
        this.lives = lives;
        this.processing = lives.get();
    }

    void start() {
        processing.start();
    }

    /** Stops after the batches that are under way. A thread of the processing that ends it is interrupted itself by then. */
    CompletableFuture<Void> stop() {
        return processing.stop().whenCompleteAsync((done, failure) -> share.leave(), Thread::startVirtualThread);
    }

    boolean running() {
        return processing.running();
    }

    /** How many segments are worked on here. */
    long segments() {
        return processing.segments().values().stream()
                .filter(segment -> !segment.isErrorState())
                .count();
    }

    /**
     * The place up to which every segment has written everything, whoever works on it; null if that is the very start, or
     * if nobody can tell.
     */
    @Nullable
    LedgerPosition reached() {
        var here = processing.segments();
        return Reached.isWhole(here) ? Reached.by(here) : Reached.by(here, stored.now());
    }

    /** Replaces what died, and sees to it that this instance works on its share. */
    void lookAfter() {
        if (!processing.lives()) {
            replace();
        } else if (segments() < share.lately()) {
            processing.takeUp(share.lately() - segments());
        }
    }

    /** Not before the last thread has ended: two must not work on one segment under one name. */
    private void replace() {
        LOG.warn(
                "The projection of {} had ended or stood still; starting it again",
                index.view().title());
        processing.putAway();
        if (processing.isOver()) {
            processing = lives.get();
            processing.start();
        }
    }
}
