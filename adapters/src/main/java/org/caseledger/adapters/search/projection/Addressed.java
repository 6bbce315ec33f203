package org.caseledger.adapters.search.projection;

import java.util.List;
import org.caseledger.adapters.search.index.ViewIndex;

/** A document and the name of the index that it goes to. */
record Addressed(String index, ViewDocument document) {

    static List<Addressed> to(ViewIndex index, List<ViewDocument> documents) {
        return documents.stream()
                .map(document -> new Addressed(index.name(), document))
                .toList();
    }
}
