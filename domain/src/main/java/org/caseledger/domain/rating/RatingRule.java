package org.caseledger.domain.rating;

import org.caseledger.domain.rule.LegalBasis;
import org.caseledger.domain.rule.Rule;

/** The rules of rating. */
public enum RatingRule implements Rule {
    /** A service can be rated once the case is closed, or after any service at a window. */
    NOT_RATEABLE_YET(LegalBasis.RATINGS),
    /** One service, one rating 一事一评. */
    ALREADY_RATED(LegalBasis.RATINGS),
    /** The unit that handled the case, by taking it in or by deciding it, answers its rating or appeals. */
    NOT_THE_HANDLING_UNIT(LegalBasis.RATINGS),
    /** Only a rating that is open, or whose promised rectification is due, can be answered. */
    NO_RATING_TO_ANSWER(LegalBasis.RATINGS),
    /** All bad ratings are called back before they are answered. */
    CALL_BACK_MISSING(LegalBasis.RATINGS),
    /** A promise names its day, and only a promise does. */
    RECTIFICATION_DAY_MISMATCH(LegalBasis.RATINGS),
    /** The day is in the future and near: 15 working days never take longer than a calendar month. */
    RECTIFICATION_DAY_OUT_OF_RANGE(LegalBasis.RATINGS),
    /** A promise is made once; after it, the unit rectifies or explains. */
    PROMISED_ALREADY(LegalBasis.RATINGS),
    /** Only a bad rating that stands can be appealed, once. */
    NO_RATING_TO_APPEAL(LegalBasis.RATINGS),
    /** Only an appeal that is open can be decided. */
    NO_APPEAL_TO_DECIDE(LegalBasis.RATINGS);

    private final String basis;

    RatingRule(String basis) {
        this.basis = basis;
    }

    @Override
    public String basis() {
        return basis;
    }
}
