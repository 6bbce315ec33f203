package org.caseledger.domain.catalogue;

import org.caseledger.domain.rule.LegalBasis;
import org.caseledger.domain.rule.Rule;

/** The rules of the catalogue. */
public enum CatalogueRule implements Rule {
    /** An implementation code is published once; later terms are revisions. */
    ITEM_ALREADY_PUBLISHED(LegalBasis.HOUSE_RULE + "one item has one history"),
    /** Only a published item can be revised or suspended. */
    ITEM_NOT_FOUND(LegalBasis.HOUSE_RULE + "only what was published can change"),
    /** A suspended item cannot be suspended again. */
    ITEM_ALREADY_SUSPENDED(LegalBasis.HOUSE_RULE + "a fact is recorded once"),
    /** A promise may be shorter than the statutory limit, never longer. */
    PROMISE_LONGER_THAN_LAW(LegalBasis.LICENSING_LAW + "art. 42"),
    /** Without a law that says more, a decision takes at most 20 working days, jointly 45. */
    LIMIT_OUT_OF_RANGE(LegalBasis.LICENSING_LAW + "arts. 42, 43"),
    /** Everything that is asked for must be listed once and publicly. */
    MATERIAL_LISTED_TWICE(LegalBasis.LICENSING_LAW + "art. 30"),
    /** A stage needs at least one department, each once. */
    STAGE_WITHOUT_DEPARTMENTS(LegalBasis.HOUSE_RULE + "a stage that nobody reviews could never end"),
    /** An item must be reachable by at least one channel and serve somebody. */
    ITEM_UNREACHABLE(LegalBasis.ORDER_716 + "art. 7"),
    /** Nobody is asked for more copies than a file can hold, nor for fewer than none. */
    COPIES_OUT_OF_RANGE(LegalBasis.HOUSE_RULE + "a number that nobody can mean is a slip"),
    /** A licence is free unless a law says otherwise; it never pays the applicant. */
    FEE_NEGATIVE(LegalBasis.LICENSING_LAW + "art. 58"),
    /** A certificate that expires is valid for at least one year. */
    VALID_YEARS_OUT_OF_RANGE(LegalBasis.HOUSE_RULE + "a certificate cannot end before it begins"),
    /** A version cannot take effect before the version that it replaces. */
    EFFECTIVE_BEFORE_PREDECESSOR(LegalBasis.HOUSE_RULE + "versions follow one another");

    private final String basis;

    CatalogueRule(String basis) {
        this.basis = basis;
    }

    @Override
    public String basis() {
        return basis;
    }
}
