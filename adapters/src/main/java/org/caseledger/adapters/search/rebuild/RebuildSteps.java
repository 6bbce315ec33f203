package org.caseledger.adapters.search.rebuild;

import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.caseledger.adapters.search.index.Standing;
import org.caseledger.adapters.search.index.ViewIndex;
import org.caseledger.adapters.search.index.ViewIndex.Role;
import org.caseledger.adapters.search.index.ViewIndexes;
import org.caseledger.adapters.search.projection.Builds;
import org.caseledger.adapters.search.projection.Projections;
import org.caseledger.application.search.Thoroughness;
import org.caseledger.application.search.View;
import org.caseledger.application.search.ViewBehind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes a rebuild a step further, if it is time for one: all histories filled in, caught up with the ledger, compared,
 * put in the place of what is searched. Everything that must be known for it stands in the indexes themselves, so any
 * instance can take any step; only one does so at a time.
 *
 * <p>If code of a newer version finds an index of an older one, it begins a rebuild by itself.
 */
final class RebuildSteps {

    private static final Logger LOG = LoggerFactory.getLogger(RebuildSteps.class);

    /** A comparison that was passed took long enough not to be thrown away for a moment's load. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final ViewIndexes indexes;
    private final Builds builds;
    private final Projections projections;
    private final Checking checking;
    private final Discarding discarding;

    RebuildSteps(
            ViewIndexes indexes, Builds builds, Projections projections, Checking checking, Discarding discarding) {
        this.indexes = indexes;
        this.builds = builds;
        this.projections = projections;
        this.checking = checking;
        this.discarding = discarding;
    }

    /** Called again and again. Whatever fails is tried again the next time. */
    void step(Standing there) throws IOException {
        if (!isIdle(there)) {
            builds.alone().run(Builds.LOCK, () -> {
                try {
                    advance(indexes.standing());
                } catch (IOException failure) {
                    throw new UncheckedIOException(failure);
                }
            });
        }
    }

    private static boolean isIdle(Standing there) {
        return nexts(there).isEmpty()
                && replaced(there).isEmpty()
                && there.in(Role.LIVE).stream().noneMatch(ViewIndex::isOutdated);
    }

    static List<ViewIndex> nexts(Standing there) {
        return there.in(Role.NEXT).stream().filter(ViewIndex::isOfThisVersion).toList();
    }

    private void advance(Standing there) throws IOException {
        var nexts = nexts(there);
        discardReplaced(there);
        if (nexts.isEmpty()) {
            renewOutdated(there);
        } else if (!builds.complete(nexts.getFirst(), there).isEmpty()) {
            projections.lookAgain();
        } else if (nexts.stream().noneMatch(RebuildSteps::mustWait)) {
            finish(nexts);
        }
    }

    private static boolean mustWait(ViewIndex next) {
        return next.filling() || (next.differences() != null && next.differences() > 0);
    }

    /** What older code was just making is of no use any more. */
    private void renewOutdated(Standing there) throws IOException {
        var outdated = there.in(Role.LIVE).stream()
                .filter(ViewIndex::isOutdated)
                .map(ViewIndex::view)
                .collect(toSet());
        if (outdated.isEmpty() || there.in(Role.NEXT).stream().anyMatch(next -> !next.isOutdated())) {
            return;
        }
        var obsolete = there.in(Role.NEXT);
        if (!obsolete.isEmpty()) {
            indexes.keep(obsolete);
            discarding.discard(obsolete);
        }
        LOG.info("Making the views of {} anew, because they are of an older version", titles(outdated));
        builds.create(outdated, Role.NEXT, Thoroughness.SAMPLE, false, indexes.standing());
        projections.lookAgain();
    }

    private void finish(List<ViewIndex> nexts) throws IOException {
        if (!haveCaughtUp(nexts, Duration.ZERO) || differ(nexts) || !haveCaughtUp(nexts, PATIENCE)) {
            return;
        }
        indexes.swap(nexts, indexes.standing());
        LOG.info("The views of {} are searched in new indexes", titles(views(nexts)));
        projections.lookAgain();
        discardReplaced(indexes.standing());
    }

    /** What is not wanted any more; whoever swapped may have died before this. */
    private void discardReplaced(Standing there) throws IOException {
        var replaced = replaced(there);
        if (!replaced.isEmpty()) {
            discarding.discardKept(replaced);
        }
    }

    private static Set<View> replaced(Standing there) {
        return there.in(Role.LIVE).stream()
                .filter(live -> live.origin().discardOld())
                .map(ViewIndex::view)
                .filter(view -> !there.of(view, Role.KEPT).isEmpty())
                .collect(toSet());
    }

    /** Under load the end of the ledger moves on; what counts is that searches do not see less than they do. */
    private boolean haveCaughtUp(List<ViewIndex> nexts, Duration patience) {
        var end = System.nanoTime() + patience.toNanos();
        while (true) {
            try {
                nexts.forEach(next -> projections.await(next, projections.reflects(next.view())));
                return true;
            } catch (ViewBehind later) {
                if (System.nanoTime() - end > 0 || Thread.currentThread().isInterrupted()) {
                    return false;
                }
            }
        }
    }

    private boolean differ(List<ViewIndex> nexts) throws IOException {
        var found = checking.differences(nexts);
        for (var next : nexts) {
            long count = found.getOrDefault(next.view(), 0L);
            if (count > 0) {
                LOG.warn(
                        "The new index of {} has {} differences with the ledger, so it is not searched",
                        next.view().title(),
                        count);
                indexes.compared(next, count);
            }
        }
        return !found.isEmpty();
    }

    private static Set<View> views(List<ViewIndex> indexes) {
        return indexes.stream().map(ViewIndex::view).collect(toSet());
    }

    private static List<String> titles(Set<View> views) {
        return views.stream().map(View::title).sorted().toList();
    }
}
