package org.caseledger.adapters.search.projection;

import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.caseledger.application.ledger.LedgerPosition;
import org.caseledger.application.search.Page;
import org.caseledger.application.search.View;
import org.caseledger.application.search.ViewBehind;
import org.elasticsearch.client.RestClient;
import org.jspecify.annotations.Nullable;

/**
 * Knows what a search of one index sees.
 *
 * <p>Elasticsearch shows what was written only after a refresh, and it does not tell when that was. So it never
 * refreshes these indexes by itself; this class does. It notes how far the projection has written, refreshes, and from
 * then on every search includes everything up to that place. It refreshes at intervals if the projection has moved, and
 * once for all searches that are waiting; never for a single event.
 */
public final class Freshness {

    private static final Duration LOOK_AGAIN = Duration.ofMillis(10);

    /** Each refresh costs the server a new small segment, so searches that wait share them. */
    private static final Duration BETWEEN_REFRESHES = Duration.ofMillis(40);

    private final View view;
    private final String index;
    private final RestClient http;
    private final Supplier<@Nullable LedgerPosition> reached;
    private final ViewMeters meters;
    private final Duration waitAtMost;
    private final ReentrantLock refreshing = new ReentrantLock();
    private volatile LedgerPosition reflects = Page.NOTHING;
    private volatile long refreshed = System.nanoTime() - BETWEEN_REFRESHES.toNanos();

    /**
     * @param view which view the index is of
     * @param index its name
     * @param reached how far the projection has written; null if nobody can tell
     */
    Freshness(
            View view,
            String index,
            RestClient http,
            Supplier<@Nullable LedgerPosition> reached,
            ViewMeters meters,
            Duration waitAtMost) {
        this.view = view;
        this.index = index;
        this.http = http;
        this.reached = reached;
        this.meters = meters;
        this.waitAtMost = waitAtMost;
    }

    /** The place up to which a search that begins now sees everything. */
    public LedgerPosition reflects() {
        return reflects;
    }

    /**
     * Waits until the view reflects a place.
     *
     * @param place null if there is nothing to wait for
     * @return the place that it reflects then
     * @throws ViewBehind if it does not in time
     */
    public LedgerPosition await(@Nullable LedgerPosition place) {
        if (place == null) {
            return reflects;
        }
        var end = System.nanoTime() + waitAtMost.toNanos();
        while (reflects.compareTo(place) < 0) {
            if (mayRefresh() && hasReached(place)) {
                refresh(place);
            } else if (System.nanoTime() - end > 0 || !sleep()) {
                throw new ViewBehind(view, place, reflects);
            }
        }
        return reflects;
    }

    private boolean mayRefresh() {
        return System.nanoTime() - refreshed >= BETWEEN_REFRESHES.toNanos();
    }

    private boolean hasReached(LedgerPosition place) {
        var now = reached.get();
        return now != null && now.compareTo(place) >= 0;
    }

    /** Makes visible what was written, if anything may have been. */
    void refresh() {
        var now = reached.get();
        if (now != null) {
            refresh(now);
        }
    }

    /**
     * One refresh serves everybody who waits for the lock. What is known to be written may go back a little when another
     * instance takes over a segment; what a search sees does not.
     */
    private void refresh(LedgerPosition wanted) {
        refreshing.lock();
        try {
            var now = reached.get();
            if (now != null && mayRefresh() && reflects.compareTo(wanted) < 0 && wanted.compareTo(now) <= 0) {
                ask();
                reflects = now;
            }
        } finally {
            refreshing.unlock();
        }
    }

    private void ask() {
        meters.refreshed();
        try {
            new Refreshing(http).of(view, index);
        } finally {
            refreshed = System.nanoTime();
        }
    }

    private static boolean sleep() {
        try {
            Thread.sleep(LOOK_AGAIN);
            return true;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
