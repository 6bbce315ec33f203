package org.caseledger.application.search;

import org.caseledger.domain.casefile.ApplicableTerms;

/** The service item of a document: its implementation code, the number of the version, its name in that version. */
public record ItemReference(String code, int version, String name) {

    /** The item that a case is decided under. */
    public static ItemReference of(ApplicableTerms terms) {
        return new ItemReference(terms.item().value(), terms.version(), terms.itemName());
    }
}
