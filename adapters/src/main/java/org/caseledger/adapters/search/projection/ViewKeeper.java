package org.caseledger.adapters.search.projection;

import java.io.IOException;
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
    private final Runnable reopened;
    private volatile boolean stopped;
    private volatile @Nullable Projection projection;
    private @Nullable String trouble;

    /** @param reopened called when what the view reflected is no longer so */
    ViewKeeper(View view, ViewIndexes indexes, Function<ViewIndex, Projection> projections, Runnable reopened) {
        this.view = view;
        this.indexes = indexes;
        this.projections = projections;
        this.reopened = reopened;
    }

    /** Called again and again; a failure is tried again the next time, and logged when it is news. */
    synchronized void tick() {
        if (stopped) {
            return;
        }
        try {
            look(indexes.open(view));
            trouble = null;
        } catch (IOException | RuntimeException failure) {
            tell(failure.toString());
        }
    }

    private void tell(String failure) {
        if (!failure.equals(trouble)) {
            trouble = failure;
            LOG.warn("The view of {} cannot be looked after now: {}", view.title(), failure);
        }
    }

    /** An index that was lost, and was just made again, is filled from the beginning of the ledger. */
    private void look(ViewIndex index) {
        var open = projection;
        if (open != null && open.index().equals(index)) {
            open.lookAfter();
            return;
        }
        if (open != null) {
            LOG.warn("The index of the view of {} is another one; filling it", view.title());
            open.stop();
        }
        reopened.run();
        var opened = projections.apply(index);
        opened.start();
        projection = opened;
    }

    synchronized CompletableFuture<Void> stop() {
        stopped = true;
        var open = projection;
        return open == null ? CompletableFuture.completedFuture(null) : open.stop();
    }

    boolean running() {
        var open = projection;
        return open != null && open.running();
    }

    /** The index that is being filled; null until it was opened for the first time. */
    @Nullable
    ViewIndex index() {
        var open = projection;
        return open == null ? null : open.index();
    }

    @Nullable
    LedgerPosition reached() {
        var open = projection;
        return open == null ? null : open.reached();
    }
}
