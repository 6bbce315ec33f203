package org.caseledger.adapters.commandline;

import java.io.PrintStream;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.caseledger.application.rebuild.RebuildProgress;
import org.caseledger.application.rebuild.RebuildRefused;
import org.caseledger.application.rebuild.RebuildState;
import org.caseledger.application.rebuild.ViewBuilding;
import org.caseledger.application.rebuild.ViewState;
import org.caseledger.application.search.View;
import org.caseledger.application.search.ViewsUnavailable;

/** Makes the views anew, or discards what was replaced, and tells how it goes. */
final class RebuildRun {

    private static final Duration LOOK_AGAIN = Duration.ofMillis(200);
    private static final Duration DISCARDING = Duration.ofSeconds(30);
    private static final Duration BETWEEN_LINES = Duration.ofSeconds(2);

    private final ViewBuilding views;
    private final PrintStream out;
    private final long started = System.nanoTime();
    private long lastLine = started;

    RebuildRun(ViewBuilding views, PrintStream out) {
        this.views = views;
        this.out = out;
    }

    /** Returns how the program ends. */
    int rebuild(Command.Rebuild command) {
        try {
            var before = searched(views.states());
            views.start(command.views(), command.comparison(), command.discardOld());
            out.println(
                    "Making " + command.views().size() + " search views anew; the old ones are searched meanwhile …");
            int status = watch(before);
            if (status == 0 && command.discardOld()) {
                awaitDiscarded(command.views());
            }
            return status;
        } catch (RebuildRefused | ViewsUnavailable refused) {
            out.println(refused.getMessage());
            return 1;
        }
    }

    /** Returns how the program ends. */
    int discard() {
        try {
            out.println("Discarded " + views.discard() + " replaced indexes.");
            return 0;
        } catch (RebuildRefused | ViewsUnavailable refused) {
            out.println(refused.getMessage());
            return 1;
        }
    }

    private int watch(Map<View, String> before) {
        while (true) {
            var states = views.states();
            var rebuilds = rebuilds(states);
            if (rebuilds.isEmpty()) {
                return tellEnd(before.equals(searched(states)));
            }
            if (rebuilds.getFirst().state() == RebuildState.DIFFERS) {
                return tellDifferences();
            }
            progress(rebuilds.getFirst());
            if (!pause()) {
                out.println("The rebuild goes on when the ledger runs.");
                return 1;
            }
        }
    }

    /** What this program would leave half done when it ends. */
    private void awaitDiscarded(Set<View> discarding) {
        var end = System.nanoTime() + DISCARDING.toNanos();
        while (views.states().stream()
                .anyMatch(state ->
                        discarding.contains(state.view()) && !state.kept().isEmpty())) {
            if (System.nanoTime() - end > 0 || !pause()) {
                out.println("The old indexes are still there; they are discarded when the ledger runs.");
                return;
            }
        }
        out.println("The old ones are discarded.");
    }

    private static List<RebuildProgress> rebuilds(List<ViewState> states) {
        return states.stream().map(ViewState::rebuild).filter(Objects::nonNull).toList();
    }

    /** In which index each view is searched, if there is one. */
    private static Map<View, String> searched(List<ViewState> states) {
        var searched = new EnumMap<View, String>(View.class);
        states.forEach(state -> {
            if (state.index() != null) {
                searched.put(state.view(), state.index());
            }
        });
        return searched;
    }

    private int tellEnd(boolean sameAsBefore) {
        if (sameAsBefore) {
            out.println("The rebuild was cancelled. The old views are searched still.");
            return 1;
        }
        out.printf(Locale.ROOT, "The new views are searched, after %.1f s.%n", (System.nanoTime() - started) / 1e9);
        return 0;
    }

    private int tellDifferences() {
        for (var state : views.states()) {
            var rebuild = state.rebuild();
            if (rebuild != null && rebuild.differences() != null) {
                out.printf(Locale.ROOT, "%s: %,d differences%n", state.view().title(), rebuild.differences());
            }
        }
        out.println(
                "The new views differ from the ledger, so the old ones are searched still, and the new ones are given"
                        + " up. The log says what differs.");
        views.cancel();
        return 1;
    }

    private void progress(RebuildProgress progress) {
        var now = System.nanoTime();
        if (now - lastLine < BETWEEN_LINES.toNanos()) {
            return;
        }
        lastLine = now;
        if (progress.state() == RebuildState.CHECKING) {
            out.println("Comparing the new views with the ledger …");
            return;
        }
        var remaining = progress.remainingSeconds();
        out.printf(
                Locale.ROOT,
                "%3.0f %%: %,d of %,d histories, %,.0f/s%s%n",
                100.0 * progress.done() / Math.max(1, progress.total()),
                progress.done(),
                progress.total(),
                progress.perSecond(),
                remaining == null ? "" : String.format(Locale.ROOT, ", %,d s left", remaining));
    }

    private static boolean pause() {
        try {
            Thread.sleep(LOOK_AGAIN);
            return true;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
