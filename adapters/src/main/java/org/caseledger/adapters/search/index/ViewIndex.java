package org.caseledger.adapters.search.index;

import org.caseledger.application.search.View;

/**
 * An index behind a view.
 *
 * @param view the view
 * @param name the index's own name, {@code <prefix>cases-v1-000001}: the version of mapping and projection, and a
 *     running number
 * @param uuid the identity that Elasticsearch gave it; another index of the same name has another one
 */
public record ViewIndex(View view, String name, String uuid) {

    /**
     * Under which name the projection keeps how far it has read. An index that was lost and made again starts from the
     * beginning of the ledger by itself, because its identity is another one.
     */
    public String projection() {
        return view.title() + "@" + uuid;
    }
}
