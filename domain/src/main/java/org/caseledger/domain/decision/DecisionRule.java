package org.caseledger.domain.decision;

import org.caseledger.domain.rule.LegalBasis;
import org.caseledger.domain.rule.Rule;

/** The rules of the decision. */
public enum DecisionRule implements Rule {
    /** Only an accepted case whose clock is not stopped is decided, and once. */
    NOT_READY_FOR_DECISION(LegalBasis.LICENSING_LAW + "art. 37"),
    /** A grant needs the passes of all departments of all stages; a refusal needs them or an objection. */
    REVIEWS_INCOMPLETE(LegalBasis.LICENSING_LAW + "arts. 34, 38");

    private final String basis;

    DecisionRule(String basis) {
        this.basis = basis;
    }

    @Override
    public String basis() {
        return basis;
    }
}
