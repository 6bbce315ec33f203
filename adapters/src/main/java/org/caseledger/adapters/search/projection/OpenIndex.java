package org.caseledger.adapters.search.projection;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.caseledger.adapters.search.index.ViewIndex;
import org.caseledger.adapters.search.index.ViewIndex.Role;
import org.caseledger.application.ledger.LedgerPosition;
import org.elasticsearch.client.RestClient;
import org.jspecify.annotations.Nullable;

/**
 * An index that this instance has to do with: it projects into it, if the index is of its version, and knows what
 * searches of it see.
 *
 * <p>Into one that is not searched it projects only when the histories are filled in: what is recorded meanwhile comes in
 * afterwards in large batches, rather than event by event. Not thread-safe but for what it tells.
 */
final class OpenIndex {

    private final @Nullable Projection projection;
    private final StoredPlaces stored;
    private final Freshness freshness;
    private volatile ViewIndex index;
    private boolean projecting;

    OpenIndex(
            ViewIndex index,
            @Nullable Projection projection,
            StoredPlaces stored,
            RestClient http,
            ViewMeters meters,
            Duration waitAtMost) {
        this.index = index;
        this.projection = projection;
        this.stored = stored;
        this.freshness = new Freshness(index.view(), index.name(), http, this::reached, meters, waitAtMost);
    }

    void start() {
        if (projection != null && !isYetToBeFilled()) {
            projecting = true;
            projection.start();
        }
    }

    private boolean isYetToBeFilled() {
        return index.role() != Role.LIVE && index.filling();
    }

    /** The same index, as it is now. */
    void is(ViewIndex now) {
        index = now;
        if (projection != null && projecting) {
            projection.lookAfter();
        } else {
            start();
        }
    }

    CompletableFuture<Void> stop() {
        return projection == null ? CompletableFuture.completedFuture(null) : projection.stop();
    }

    ViewIndex index() {
        return index;
    }

    Freshness freshness() {
        return freshness;
    }

    boolean running() {
        return projection != null && projection.running();
    }

    /** How many segments are worked on here. */
    long segments() {
        return projection == null ? 0 : projection.segments();
    }

    /**
     * While histories may still be missing that began before the projection did, it has reached nothing. How far others
     * are with an index of another version is stored.
     */
    private @Nullable LedgerPosition reached() {
        if (index.filling()) {
            return null;
        }
        return projection == null ? Reached.by(Map.of(), stored.now()) : projection.reached();
    }
}
