package org.caseledger.application.search;

/**
 * Asks the search views. One search is one question to the search engine, facets included.
 *
 * <p>Every method throws {@link ViewsUnavailable} if the engine cannot be asked, {@link ViewBehind} if the view does not
 * come to the place asked for in time, and {@link InvalidCursor} for a cursor that it did not give out.
 *
 * <p>Pages neither repeat nor skip what was there when the first of them was asked for. Where the order of a search can
 * change, they are all of that moment, as long as each is asked for within five minutes of the one before; after that, or
 * if the engine lost that moment, a page goes on from its cursor in what there is now. {@link Page#reflects} tells: it is
 * the same for all pages of one moment. What comes later than that cannot be asked for of such a page:
 * {@link BeyondThePages}.
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
