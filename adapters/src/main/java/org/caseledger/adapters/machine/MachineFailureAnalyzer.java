package org.caseledger.adapters.machine;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows a person who starts the ledger the problem and the next step instead of a stack trace. */
public final class MachineFailureAnalyzer extends AbstractFailureAnalyzer<MachineException> {

    @Override
    protected FailureAnalysis analyze(Throwable root, MachineException cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), cause.action(), cause);
    }
}
