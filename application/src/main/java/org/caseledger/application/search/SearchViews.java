package org.caseledger.application.search;

/**
 * Asks the search views. One search is one question to the search engine, facets included.
 *
 * <p>Every method throws {@link ViewsUnavailable} if the engine cannot be asked, {@link ViewBehind} if the view does not
 * come to the place asked for in time, and {@link InvalidCursor} for a cursor that it did not give out.
 */
public interface SearchViews {

    /**
     * Finds cases.
     *
     * @throws org.caseledger.domain.calendar.DayNotCovered if they are filtered by whether they are overdue, and the calendar
     *     does not cover the days up to today, as far back as periods are long
     */
    Page<CaseDocument> cases(CaseSearch search);

    /** Finds entries of the ledger. */
    Page<LedgerEntryDocument> ledger(LedgerSearch search);

    /** Finds service items. */
    Page<ServiceItemDocument> serviceItems(ServiceItemSearch search);

    /** Finds certificates. */
    Page<CertificateDocument> certificates(CertificateSearch search);

    /** Finds public decisions. */
    Page<PublicDecisionDocument> publicDecisions(PublicDecisionSearch search);
}
