package org.caseledger.adapters.eventstore.shared;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows a person who starts the ledger what is wrong with its event store, instead of a stack trace. */
public final class EventStoreFailureAnalyzer extends AbstractFailureAnalyzer<EventStoreMisconfigured> {

    @Override
    protected FailureAnalysis analyze(Throwable root, EventStoreMisconfigured cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), cause.action(), cause);
    }
}
