package org.caseledger.adapters.search.projection;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.caseledger.adapters.search.index.ViewIndex;
import org.caseledger.adapters.search.index.ViewIndexes;
import org.caseledger.application.ledger.LedgerPosition;
import org.caseledger.application.search.View;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps one view alive: opens its index as soon as Elasticsearch is there, starts its projection, looks after it. */
final class ViewKeeper {

    private static final Logger LOG = LoggerFactory.getLogger(ViewKeeper.class);

    private final View view;
    private final ViewIndexes indexes;
    private final Function<ViewIndex, Projection> projections;
    private final ViewMeters meters;
    private volatile @Nullable Projection projection;

    ViewKeeper(View view, ViewIndexes indexes, Function<ViewIndex, Projection> projections, ViewMeters meters) {
        this.view = view;
        this.indexes = indexes;
        this.projections = projections;
        this.meters = meters;
        meters.gauge("caseledger.view.lag.seconds", this, ViewKeeper::lagSeconds);
        meters.gauge("caseledger.view.running", this, keeper -> keeper.running() ? 1 : 0);
    }

    /** Called again and again; a failure is logged and tried again the next time. */
    void tick() {
        try {
            var open = projection;
            if (open == null) {
                open();
            } else {
                open.lookAfter();
            }
        } catch (IOException | RuntimeException failure) {
            LOG.warn("The view of {} cannot be looked after now: {}", view.title(), failure.toString());
        }
    }

    private void open() throws IOException {
        var opened = projections.apply(indexes.open(view));
        opened.start();
        projection = opened;
    }

    CompletableFuture<Void> stop() {
        var open = projection;
        projection = null;
        return open == null ? CompletableFuture.completedFuture(null) : open.stop();
    }

    boolean running() {
        var open = projection;
        return open != null && open.running();
    }

    @Nullable
    LedgerPosition reached() {
        var open = projection;
        return open == null ? null : open.reached();
    }

    /** The age of the newest event in the view, while there are newer ones; 0 once it has caught up. */
    private double lagSeconds() {
        var open = projection;
        var newest = meters.newest();
        if (open == null || open.caughtUp() || newest.equals(Instant.EPOCH)) {
            return 0;
        }
        return Math.max(0, Duration.between(newest, Instant.now()).toMillis() / 1000.0);
    }
}
