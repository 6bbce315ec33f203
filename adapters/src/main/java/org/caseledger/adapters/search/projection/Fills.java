package org.caseledger.adapters.search.projection;

import static java.util.stream.Collectors.groupingBy;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.caseledger.adapters.search.index.Standing;
import org.caseledger.adapters.search.index.ViewIndex;
import org.caseledger.adapters.search.index.ViewIndex.Role;
import org.caseledger.adapters.search.index.ViewIndexes;
import org.caseledger.application.search.ForgettingProjections;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The fills that this instance takes part in: one for each build that is whole and has histories missing. */
final class Fills {

    private static final Logger LOG = LoggerFactory.getLogger(Fills.class);

    private final ViewIndexes indexes;
    private final Function<List<ViewIndex>, Fill> opening;
    private final ForgettingProjections forgetting;
    private final Runnable ended;
    private final Map<String, Fill> open = new HashMap<>();
    private volatile boolean stopped;

    /** @param ended called when a fill has ended */
    Fills(
            ViewIndexes indexes,
            Function<List<ViewIndex>, Fill> opening,
            ForgettingProjections forgetting,
            Runnable ended) {
        this.indexes = indexes;
        this.opening = opening;
        this.forgetting = forgetting;
        this.ended = ended;
    }

    /** Called again and again with what is there now. */
    synchronized void look(Standing there) {
        if (stopped) {
            return;
        }
        var wanted = new HashMap<String, List<ViewIndex>>();
        there.indexes().stream()
                .filter(ViewIndex::filling)
                .filter(index -> index.role() != Role.KEPT)
                .filter(ViewIndex::isOfThisVersion)
                .collect(groupingBy(index -> index.origin().build()))
                .values()
                .stream()
                .filter(targets -> isWhole(targets.getFirst(), there))
                .forEach(targets -> wanted.put(Fill.name(targets), targets));
        open.entrySet().removeIf(entry -> {
            boolean over = !wanted.containsKey(entry.getKey());
            if (over) {
                entry.getValue().stop();
            }
            return over;
        });
        wanted.forEach((name, targets) -> open.computeIfAbsent(name, any -> begin(targets)));
    }

    /**
     * Some indexes of a build may be filled already, or replaced by those of another build, but none may be missing: it
     * would have to be filled anew.
     */
    private static boolean isWhole(ViewIndex one, Standing there) {
        return one.origin().views().stream()
                .noneMatch(view -> there.of(view, one.role()).isEmpty());
    }

    private Fill begin(List<ViewIndex> targets) {
        LOG.info(
                "Filling {} with {} histories",
                targets.stream().map(ViewIndex::name).toList(),
                targets.getFirst().origin().histories());
        var fill = opening.apply(targets);
        fill.start();
        return fill;
    }

    /** What a fill does at its end; if it cannot be told now, it is told later. */
    void end(List<ViewIndex> targets) {
        var backoff = new Backoff(Duration.ofDays(1));
        while (!stopped) {
            try {
                indexes.filled(targets);
                forgetting.forget(Fill.name(targets));
                LOG.info("Filled {}", targets.stream().map(ViewIndex::name).toList());
                break;
            } catch (Throwable failure) {
                LOG.warn("That indexes are filled cannot be told now: {}", failure.toString());
                if (!backoff.pause() || !isOpen(targets)) {
                    return;
                }
            }
        }
        ended.run();
    }

    private synchronized boolean isOpen(List<ViewIndex> targets) {
        return open.containsKey(Fill.name(targets));
    }

    synchronized void stop() {
        stopped = true;
        open.values().forEach(Fill::stop);
    }
}
