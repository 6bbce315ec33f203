package org.caseledger.adapters.search.projection;

import org.caseledger.application.ledger.LedgerReader;
import org.caseledger.application.search.PersonDigest;
import org.caseledger.application.search.View;

/** Which renderer fills which view. */
record Renderers(LedgerReader ledger, PersonDigest digest, int cachedCases) {

    Renderer of(View view) {
        return switch (view) {
            case CASES -> new CaseRenderer(ledger, digest, cachedCases);
            case LEDGER -> new LedgerEntryRenderer(ledger);
            case SERVICE_ITEMS -> ReadingRenderer.ofServiceItems(ledger);
            case CERTIFICATES -> ReadingRenderer.ofCertificates(ledger, digest);
            case PUBLIC_DECISIONS -> ReadingRenderer.ofPublicDecisions(ledger);
        };
    }
}
