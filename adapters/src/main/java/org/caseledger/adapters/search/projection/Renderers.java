package org.caseledger.adapters.search.projection;

import org.caseledger.application.ledger.LedgerReader;
import org.caseledger.application.search.PersonDigest;
import org.caseledger.application.search.View;

/** Which renderer fills which view. */
public record Renderers(PersonDigest digest, int cachedCases) implements RendererSource {

    @Override
    public Renderer of(View view, LedgerReader ledger) {
        return switch (view) {
            case CASES -> new CaseRenderer(ledger, digest, cachedCases);
            case LEDGER -> new LedgerEntryRenderer(ledger);
            case SERVICE_ITEMS -> ReadingRenderer.ofServiceItems(ledger);
            case CERTIFICATES -> ReadingRenderer.ofCertificates(ledger, digest);
            case PUBLIC_DECISIONS -> ReadingRenderer.ofPublicDecisions(ledger);
        };
    }
}
