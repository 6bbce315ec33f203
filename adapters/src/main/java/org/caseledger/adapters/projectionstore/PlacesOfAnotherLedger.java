package org.caseledger.adapters.projectionstore;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Projections have read further than the ledger goes: what is recorded next would be missing in the search views. */
public final class PlacesOfAnotherLedger extends RuntimeException {

    private static final long serialVersionUID = 1;

    private static final String ACTION = "If this is another ledger, give it a PostgreSQL database and a"
            + " caseledger.search.index-prefix of its own. If its events were restored to an earlier moment, delete the"
            + " search indexes, empty the tables projection_token and dead_letter, and start again: the views are made"
            + " anew from the events.";

    PlacesOfAnotherLedger(long ahead) {
        super(
                ("Expected the places of the projections in PostgreSQL to lie within the ledger, but %d of them lie behind"
                                + " its last event. They are those of a ledger in another event store, or of this one before its"
                                + " events were restored to an earlier moment; what is recorded next would be passed over.")
                        .formatted(ahead));
    }

    /** Shows whoever starts the ledger what is wrong and what to do, instead of a stack trace. */
    public static final class Analyzer extends AbstractFailureAnalyzer<PlacesOfAnotherLedger> {

        @Override
        protected FailureAnalysis analyze(Throwable root, PlacesOfAnotherLedger cause) {
            return new FailureAnalysis(String.valueOf(cause.getMessage()), ACTION, cause);
        }
    }
}
