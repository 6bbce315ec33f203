package org.caseledger.adapters.search.comparison;

import java.util.Arrays;
import org.caseledger.adapters.search.projection.ViewDocument;

/** A document as the ledger says that it is, and whose history it is about. */
record ExpectedDocument(ViewDocument document, String streamId) {

    String id() {
        return document.id();
    }

    /** As Elasticsearch counts, from 1. */
    long storedVersion() {
        return document.version() + 1;
    }

    boolean sameAs(ExpectedDocument other) {
        return Arrays.equals(document.json(), other.document.json());
    }
}
