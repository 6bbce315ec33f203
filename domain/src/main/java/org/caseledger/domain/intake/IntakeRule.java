package org.caseledger.domain.intake;

import org.caseledger.domain.rule.LegalBasis;
import org.caseledger.domain.rule.Rule;

/** The rules of intake. */
public enum IntakeRule implements Rule {
    /** Intake happens once, while the application waits for it. */
    NOT_AWAITING_INTAKE(LegalBasis.LICENSING_LAW + "art. 32"),
    /** Only a complete application is accepted. */
    MATERIALS_MISSING(LegalBasis.LICENSING_LAW + "art. 32 (5)"),
    /** What is corrected on the spot must be on the item's list. */
    CORRECTION_NOT_ON_LIST(LegalBasis.LICENSING_LAW + "art. 31"),
    /** A notice must say what is missing. */
    NOTICE_EMPTY(LegalBasis.LICENSING_LAW + "art. 32 (4)"),
    /** Nothing may be asked for that the item's public list does not name. */
    NOTICE_ASKS_TOO_MUCH(LegalBasis.LICENSING_LAW + "art. 31"),
    /** The one notice lists everything that is missing. */
    NOTICE_INCOMPLETE(LegalBasis.LICENSING_LAW + "art. 32 (4)"),
    /** A second notice may only repeat what the first listed and the supplement did not mend. */
    NOTIFY_ONCE(LegalBasis.LICENSING_LAW + "art. 32 (4)"),
    /** Who is sent away is told whom to ask. */
    WHOM_TO_ASK_MISSING(LegalBasis.LICENSING_LAW + "art. 32 (2)");

    private final String basis;

    IntakeRule(String basis) {
        this.basis = basis;
    }

    @Override
    public String basis() {
        return basis;
    }
}
