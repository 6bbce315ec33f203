package org.caseledger.adapters.embedded;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows a person who starts the ledger the problem and the next step instead of a stack trace. */
final class EmbeddedServerFailureAnalyzer extends AbstractFailureAnalyzer<EmbeddedServerException> {

    @Override
    protected FailureAnalysis analyze(Throwable root, EmbeddedServerException cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), cause.action(), cause);
    }
}
