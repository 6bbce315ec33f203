package org.caseledger.domain.submission;

import org.caseledger.domain.rule.LegalBasis;
import org.caseledger.domain.rule.Rule;

/** The rules of handing in. */
public enum SubmissionRule implements Rule {
    /** The item does not serve this kind of applicant. */
    APPLICANT_NOT_SERVED(LegalBasis.LICENSING_LAW + "art. 29"),
    /** The item is not offered by this channel. */
    CHANNEL_NOT_OFFERED(LegalBasis.GB_39046 + " annex A"),
    /** At a window, by courier or otherwise an application reaches an office, whose clerk takes it in. */
    CHANNEL_NEEDS_CLERK(LegalBasis.HOUSE_RULE + "nobody says of himself that he was served at a window"),
    /** Only what the item's public list names may be asked for or handed in. */
    MATERIAL_NOT_ON_LIST(LegalBasis.LICENSING_LAW + "art. 31"),
    /** A material is handed in once at a time. */
    MATERIAL_GIVEN_TWICE(LegalBasis.HOUSE_RULE + "each material has one place in the file"),
    /**
     * An application handed in online is complete or is sent back before it is taken in, with everything that is
     * missing told at once. At a window, by courier or otherwise it is taken in as it is, and art. 32 (4) follows.
     */
    MANDATORY_MATERIAL_MISSING(LegalBasis.LICENSING_LAW + "arts. 31, 32 (4)"),
    /** The item is not served across regions. */
    REGION_NOT_SERVED(LegalBasis.ORDER_716 + "art. 7"),
    /** Materials are supplemented when a notice has asked for them. */
    NO_CORRECTIONS_REQUESTED(LegalBasis.LICENSING_LAW + "art. 32 (4)"),
    /** A supplement brings everything that the notices listed and that is not in hand. */
    SUPPLEMENT_INCOMPLETE(LegalBasis.LICENSING_LAW + "art. 32 (5)");

    private final String basis;

    SubmissionRule(String basis) {
        this.basis = basis;
    }

    @Override
    public String basis() {
        return basis;
    }
}
