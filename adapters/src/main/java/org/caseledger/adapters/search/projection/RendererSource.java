package org.caseledger.adapters.search.projection;

import org.caseledger.application.ledger.LedgerReader;
import org.caseledger.application.search.View;

/** Makes renderers. */
@FunctionalInterface
public interface RendererSource {

    /**
     * A new one; it may keep what it has read, so it is for one thread.
     *
     * @param ledger where it reads what a batch leaves out
     */
    Renderer of(View view, LedgerReader ledger);
}
