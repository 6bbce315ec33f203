package org.caseledger.adapters.commandline;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import org.caseledger.application.search.ComparingTheViews;
import org.caseledger.application.search.ComparisonProgress;
import org.caseledger.application.search.Difference;
import org.caseledger.application.search.ViewBehind;
import org.caseledger.application.search.ViewsUnavailable;

/** Compares the views with the events and tells how it goes. */
final class CompareRun {

    private static final Duration BETWEEN_LINES = Duration.ofSeconds(2);
    private static final int SHOWN = 100;
    private static final int ALL_THE_SAME = 0;
    private static final int DIFFERENT = 1;
    private static final int NOT_ALL_SHOWN = 3;

    private final ComparingTheViews comparing;
    private final PrintStream out;
    private final long started = System.nanoTime();
    private long lastLine = started;
    private long told;

    CompareRun(ComparingTheViews comparing, PrintStream out) {
        this.comparing = comparing;
        this.out = out;
    }

    /**
     * Returns how the program ends: 0 if nothing differs (apart from what somebody gave up), 1 if something does or nothing
     * could be compared, 3 if nothing differs but histories wait as dead letters.
     */
    int run() {
        out.println("Comparing the search views with the events, as soon as they have caught up …");
        try {
            return report(comparing.compare(this::progress, this::tell));
        } catch (ViewBehind behind) {
            out.println(behind.getMessage() + " So they cannot be compared.");
        } catch (ViewsUnavailable away) {
            out.println(away.getMessage() + ". So the views cannot be compared.");
        }
        return DIFFERENT;
    }

    private void progress(ComparisonProgress progress) {
        var now = System.nanoTime();
        if (now - lastLine > BETWEEN_LINES.toNanos()) {
            lastLine = now;
            out.println(counts(progress));
        }
    }

    private void tell(Difference difference) {
        if (++told <= SHOWN) {
            out.printf(
                    Locale.ROOT,
                    "%s: %s %s: %s (history %s)%n",
                    difference.kind(),
                    difference.view().title(),
                    difference.document(),
                    difference.reason(),
                    difference.streamId() == null ? "unknown" : difference.streamId());
        }
    }

    private int report(ComparisonProgress sum) {
        if (told > SHOWN) {
            out.printf(Locale.ROOT, "… and %,d more.%n", told - SHOWN);
        }
        out.println("Compared " + counts(sum) + ".");
        if (sum.differences() > 0) {
            return DIFFERENT;
        }
        return sum.parked() > 0 ? NOT_ALL_SHOWN : ALL_THE_SAME;
    }

    private String counts(ComparisonProgress progress) {
        var seconds = (System.nanoTime() - started) / 1e9;
        return String.format(
                Locale.ROOT,
                "%,d events with %,d documents, looked up %,d documents, %,d differences, %,d parked histories, %,d"
                        + " dropped, %,.0f documents/s",
                progress.events(),
                progress.documents(),
                progress.listed(),
                progress.differences(),
                progress.parked(),
                progress.dropped(),
                (progress.documents() + progress.listed()) / seconds);
    }
}
