package org.caseledger.application.submission;

import org.caseledger.domain.rule.LegalBasis;
import org.caseledger.domain.rule.Rule;

/** What an item must be to be applied for. */
public enum ItemRule implements Rule {
    /** Only what is in the catalogue can be applied for. */
    ITEM_UNKNOWN(LegalBasis.LICENSING_LAW + "art. 30"),
    /** The item has not taken effect yet, or is suspended. */
    ITEM_NOT_IN_FORCE(LegalBasis.LICENSING_LAW + "art. 29");

    private final String basis;

    ItemRule(String basis) {
        this.basis = basis;
    }

    @Override
    public String basis() {
        return basis;
    }
}
