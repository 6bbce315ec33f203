package org.caseledger.adapters.commandline;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import org.caseledger.application.importing.CaseLogUnreadable;
import org.caseledger.application.importing.CaseLogs;
import org.caseledger.application.importing.ImportProgress;
import org.caseledger.application.importing.ImportResult;
import org.caseledger.application.importing.ImportingALog;
import org.caseledger.application.importing.LogSource;
import org.caseledger.application.search.SearchViews;

/** Imports a log and tells how it goes. */
final class ImportRun {

    private static final Duration BETWEEN_LINES = Duration.ofSeconds(2);

    private final ImportingALog importing;
    private final CaseLogs logs;
    private final WaitForViews waiting;
    private final PrintStream out;
    private final long started = System.nanoTime();
    private long lastLine = started;

    ImportRun(ImportingALog importing, CaseLogs logs, SearchViews views, PrintStream out) {
        this.importing = importing;
        this.logs = logs;
        this.waiting = new WaitForViews(views, out);
        this.out = out;
    }

    /** Returns how the program ends. */
    int run(Command.Import command) {
        try (var log = logs.open(command.file())) {
            return report(importing.run(log, new LogSource(command.source(), command.region()), this::progress));
        } catch (CaseLogUnreadable unreadable) {
            out.println(command.file() + ": " + unreadable.getMessage());
            return 1;
        }
    }

    private void progress(ImportProgress progress) {
        var now = System.nanoTime();
        if (now - lastLine > BETWEEN_LINES.toNanos()) {
            lastLine = now;
            out.printf(Locale.ROOT, "%3.0f %% of the file: %s%n", share(progress), counts(progress));
        }
    }

    private int report(ImportResult result) {
        out.println("Imported " + counts(result.progress()) + ".");
        result.refused()
                .forEach(refused -> out.println(
                        "Left out the case at " + refused.place() + ": " + refused.code() + ": " + refused.reason()));
        var broken = result.broken();
        if (broken != null) {
            out.println(broken.getMessage());
            out.println("Every case before that place was imported whole. Mend the file and import it again: what is"
                    + " in the ledger already is not added again.");
        }
        var position = result.position();
        if (position != null && result.progress().addedEvents() > 0) {
            waiting.upTo(position);
        }
        return result.complete() ? 0 : 1;
    }

    private String counts(ImportProgress progress) {
        var seconds = (System.nanoTime() - started) / 1e9;
        return String.format(
                Locale.ROOT,
                "%,d cases and %,d steps, %,d new events, %,d cases left out, %,.0f events/s",
                progress.cases(),
                progress.steps(),
                progress.addedEvents(),
                progress.refusedCases(),
                progress.addedEvents() / seconds);
    }

    private static double share(ImportProgress progress) {
        return progress.bytesTotal() == 0 ? 100 : 100.0 * progress.bytesRead() / progress.bytesTotal();
    }
}
