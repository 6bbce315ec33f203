package org.caseledger.adapters.search.rebuild;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.caseledger.adapters.search.index.Standing;
import org.caseledger.adapters.search.index.ViewIndex;
import org.caseledger.adapters.search.index.ViewIndex.Role;
import org.caseledger.adapters.search.index.ViewIndexes;
import org.caseledger.adapters.search.projection.Builds;
import org.caseledger.application.rebuild.RebuildRefused;
import org.caseledger.application.rebuild.RebuildRefused.Reason;
import org.caseledger.application.rebuild.ViewBuilding;
import org.caseledger.application.rebuild.ViewState;
import org.caseledger.application.search.Thoroughness;
import org.caseledger.application.search.View;
import org.caseledger.application.search.ViewsUnavailable;

/** Begins and ends rebuilds: what happens between is up to {@link Rebuilds}, on any instance. */
final class ElasticsearchViewBuilding implements ViewBuilding {

    private static final long PATIENCE = Duration.ofSeconds(10).toNanos();
    private static final long PAUSE = 50;

    private final ViewIndexes indexes;
    private final Builds builds;
    private final Discarding discarding;
    private final Observing observing;
    private final Runnable changed;

    /** @param changed called when indexes were made or taken away */
    ElasticsearchViewBuilding(
            ViewIndexes indexes, Builds builds, Discarding discarding, Observing observing, Runnable changed) {
        this.indexes = indexes;
        this.builds = builds;
        this.discarding = discarding;
        this.observing = observing;
        this.changed = changed;
    }

    @Override
    public List<ViewState> states() {
        var there = standing();
        return Arrays.stream(View.values())
                .map(view -> observing.state(view, there))
                .toList();
    }

    @Override
    public void start(Set<View> views, Thoroughness comparison, boolean discardOld) {
        var end = System.nanoTime() + PATIENCE;
        requireNone(standing());
        while (!builds.alone().run(Builds.LOCK, () -> create(views, comparison, discardOld))) {
            requireNone(standing());
            if (System.nanoTime() - end > 0 || !pause()) {
                throw new RebuildRefused(
                        Reason.REBUILD_RUNNING, "Expected that nobody makes views now, but somebody does. Try again.");
            }
        }
        changed.run();
    }

    private static void requireNone(Standing there) {
        if (!there.in(Role.NEXT).isEmpty()) {
            throw new RebuildRefused(
                    Reason.REBUILD_RUNNING,
                    "Expected no rebuild to be under way, but one is. Wait for its end or cancel it.");
        }
    }

    private void create(Set<View> views, Thoroughness comparison, boolean discardOld) {
        asking(() -> {
            var there = indexes.standing();
            requireNone(there);
            builds.create(views, Role.NEXT, comparison, discardOld, there);
            return views.size();
        });
    }

    /** Out of the way first, in one call, so that nobody puts it in the place of another meanwhile; then deleted. */
    @Override
    public void cancel() {
        var nexts = nexts();
        if (nexts.isEmpty()) {
            throw new RebuildRefused(
                    Reason.NO_REBUILD, "Expected a rebuild to be under way, but there is none to cancel.");
        }
        asking(() -> {
            indexes.keep(nexts);
            discarding.discard(nexts);
            return nexts.size();
        });
        changed.run();
    }

    /** Whoever makes them may not be through: those that came after the others were given up would be left. */
    private List<ViewIndex> nexts() {
        var end = System.nanoTime() + PATIENCE;
        var nexts = standing().in(Role.NEXT);
        while (!areAll(nexts) && System.nanoTime() - end < 0 && pause()) {
            nexts = standing().in(Role.NEXT);
        }
        return nexts;
    }

    private static boolean areAll(List<ViewIndex> nexts) {
        return nexts.isEmpty()
                || nexts.size() == nexts.getFirst().origin().views().size();
    }

    @Override
    public int discard() {
        int count = asking(() -> discarding.discardKept(Set.of(View.values())));
        if (count == 0) {
            throw new RebuildRefused(
                    Reason.NOTHING_TO_DISCARD, "Expected a replaced index to be kept, but there is none to discard.");
        }
        changed.run();
        return count;
    }

    private Standing standing() {
        return asking(indexes::standing);
    }

    /** A question to Elasticsearch. */
    @FunctionalInterface
    private interface Question<T> {
        T ask() throws IOException;
    }

    private static <T> T asking(Question<T> question) {
        try {
            return question.ask();
        } catch (IOException | ElasticsearchException failure) {
            throw new ViewsUnavailable("Elasticsearch cannot be asked now", failure);
        }
    }

    private static boolean pause() {
        try {
            Thread.sleep(PAUSE);
            return true;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
