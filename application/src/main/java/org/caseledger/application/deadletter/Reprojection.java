package org.caseledger.application.deadletter;

import java.util.Optional;
import org.caseledger.application.ledger.LedgerPosition;
import org.caseledger.application.search.View;
import org.jspecify.annotations.Nullable;

/** Shows a history again in a view. */
public interface Reprojection {

    /** What fills a view now; empty as long as the search engine has not been there. */
    Optional<String> current(View view);

    /**
     * Shows everything of a letter's history that the ledger holds, from the letter's event on; searches see it when
     * this returns.
     *
     * @throws org.caseledger.application.search.ViewsUnavailable if the view cannot be reached now
     */
    Attempt again(DeadLetter letter);

    /**
     * How it went.
     *
     * @param upTo the last event of the history that was tried
     * @param position its place in the ledger
     * @param cause why it failed, without content; null if all of it is shown
     */
    record Attempt(long upTo, LedgerPosition position, @Nullable String cause) {}
}
