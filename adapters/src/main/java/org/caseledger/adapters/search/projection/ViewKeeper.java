package org.caseledger.adapters.search.projection;

import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.caseledger.adapters.search.index.Standing;
import org.caseledger.adapters.search.index.ViewIndex;
import org.caseledger.adapters.search.index.ViewIndex.Role;
import org.caseledger.application.search.View;
import org.caseledger.application.search.ViewBehind;
import org.caseledger.application.search.ViewsUnavailable;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps one view alive: projects into the index that is searched and into the one that is to replace it, and decides
 * which of them is searched here.
 *
 * <p>An index of another version is never written to. One of an older version is searched as long as there is nothing
 * newer; beside one of a newer version the one that it replaced goes on, if it was kept.
 */
final class ViewKeeper {

    private static final Logger LOG = LoggerFactory.getLogger(ViewKeeper.class);

    private final View view;
    private final Function<ViewIndex, OpenIndex> opening;
    private final long graceNanos;
    private final Map<String, OpenIndex> open = new HashMap<>();
    private final Map<String, Long> replacedAt = new HashMap<>();
    private boolean stopped;
    private volatile List<OpenIndex> all = List.of();
    private volatile @Nullable OpenIndex searched;

    /** @param grace how long a replaced index is still written to: other instances may not have noticed yet */
    ViewKeeper(View view, Function<ViewIndex, OpenIndex> opening, Duration grace) {
        this.view = view;
        this.opening = opening;
        this.graceNanos = grace.toNanos();
    }

    /** Called again and again with what is there now. */
    synchronized void look(Standing there) {
        if (stopped) {
            return;
        }
        var chosen = chosen(there);
        var wanted = new HashMap<String, ViewIndex>();
        chosen.ifPresent(index -> wanted.put(index.uuid(), index));
        there.of(view).stream().filter(this::isWritten).forEach(index -> wanted.put(index.uuid(), index));
        for (var uuid : new HashSet<>(open.keySet())) {
            if (!wanted.containsKey(uuid)) {
                open.remove(uuid).stop();
            }
        }
        wanted.values().forEach(this::keep);
        all = List.copyOf(open.values());
        chosen.map(index -> open.get(index.uuid())).ifPresent(this::search);
    }

    private Optional<ViewIndex> chosen(Standing there) {
        var live = there.live(view);
        if (live.isPresent() && !live.get().isOfThisVersion() && !live.get().isOutdated()) {
            return there.of(view, Role.KEPT).stream()
                    .filter(index -> index.isOfThisVersion() && !index.filling())
                    .max(Comparator.comparing(ViewIndex::name))
                    .or(() -> live);
        }
        return live;
    }

    private boolean isWritten(ViewIndex index) {
        if (index.role() != Role.KEPT) {
            return index.isOfThisVersion();
        }
        var since = open.containsKey(index.uuid())
                ? replacedAt.computeIfAbsent(index.uuid(), uuid -> System.nanoTime())
                : null;
        return since != null && System.nanoTime() - since < graceNanos;
    }

    private void keep(ViewIndex index) {
        var known = open.get(index.uuid());
        if (known != null) {
            known.is(index);
            return;
        }
        var opened = opening.apply(index);
        opened.start();
        open.put(index.uuid(), opened);
    }

    /** Nobody who saw something a moment ago may see less now, so the new index must have come as far as the old one. */
    private void search(OpenIndex next) {
        var now = searched;
        if (now == next) {
            return;
        }
        if (now != null && open.containsValue(now) && !hasComeAsFar(next, now)) {
            return;
        }
        if (now != null) {
            LOG.info(
                    "The view of {} is searched in {} from now on",
                    view.title(),
                    next.index().name());
        }
        searched = next;
    }

    private static boolean hasComeAsFar(OpenIndex next, OpenIndex now) {
        try {
            next.freshness().await(now.freshness().reflects());
            return true;
        } catch (ViewBehind | ViewsUnavailable notYet) {
            return false;
        }
    }

    /**
     * Writes no longer to an index that is to be deleted, unless it is the one that is searched here: searches ask how far
     * it is until they have moved.
     */
    synchronized CompletableFuture<Void> leave(ViewIndex index) {
        var left = open.get(index.uuid());
        if (left == null || left == searched) {
            return CompletableFuture.completedFuture(null);
        }
        open.remove(index.uuid());
        all = List.copyOf(open.values());
        return left.stop();
    }

    synchronized CompletableFuture<Void> stop() {
        stopped = true;
        return CompletableFuture.allOf(
                open.values().stream().map(OpenIndex::stop).toArray(CompletableFuture[]::new));
    }

    /** All that is open here: what was written to them becomes visible by refreshing. */
    List<OpenIndex> all() {
        return all;
    }

    /** The index that is searched here; null until one was opened for the first time. */
    @Nullable
    OpenIndex searched() {
        return searched;
    }

    boolean running() {
        var now = searched;
        return now != null && now.running();
    }

    /** How many segments of the index that is searched are worked on here. */
    long segments() {
        var now = searched;
        return now == null ? 0 : now.segments();
    }

    @Nullable
    ViewIndex index() {
        var now = searched;
        return now == null ? null : now.index();
    }
}
