package org.caseledger.adapters.commandline;

import java.io.PrintStream;
import java.time.Duration;
import org.caseledger.application.ledger.LedgerPosition;
import org.caseledger.application.search.CaseSearch;
import org.caseledger.application.search.LedgerFilter;
import org.caseledger.application.search.LedgerSearch;
import org.caseledger.application.search.SearchViews;
import org.caseledger.application.search.ViewBehind;
import org.caseledger.application.search.ViewsUnavailable;

/** Waits until what was imported can be found. */
final class WaitForViews {

    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final SearchViews views;
    private final PrintStream out;

    WaitForViews(SearchViews views, PrintStream out) {
        this.views = views;
        this.out = out;
    }

    void upTo(LedgerPosition position) {
        out.println("Making it searchable …");
        var started = System.nanoTime();
        while (System.nanoTime() - started < LONGEST.toNanos()) {
            try {
                views.cases(CaseSearch.ALL.atLeast(position));
                views.ledger(new LedgerSearch(null, LedgerFilter.ALL, null, 1, false, position));
                out.printf("Searchable after another %.1f s.%n", (System.nanoTime() - started) / 1e9);
                return;
            } catch (ViewBehind behind) {
                out.println("The search views are catching up …");
            } catch (ViewsUnavailable away) {
                out.println("The search server cannot be reached. The import is safe in the ledger; the search views"
                        + " catch up when the ledger runs with a search server.");
                return;
            }
        }
        out.println("The search views are still catching up; they go on when the ledger runs.");
    }
}
