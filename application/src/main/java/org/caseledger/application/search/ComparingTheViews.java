package org.caseledger.application.search;

import java.util.function.Consumer;

/**
 * Compares all views with the events, document by document and byte by byte. It takes little memory, may run while the
 * ledger is written, and changes nothing.
 */
public interface ComparingTheViews {

    /**
     * Compares everything that the ledger held when it began.
     *
     * @param progress told after every page
     * @param found told of each difference, once it is certain that the view did not just lag; and once of each history
     *     that a view has set aside
     * @return how much was compared
     * @throws ViewBehind if a view does not catch up in time
     * @throws ViewsUnavailable if the search server cannot be asked
     */
    ComparisonProgress compare(Consumer<ComparisonProgress> progress, Consumer<Difference> found);
}
