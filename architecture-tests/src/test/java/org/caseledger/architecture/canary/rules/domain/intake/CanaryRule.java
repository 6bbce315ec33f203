package org.caseledger.architecture.canary.rules.domain.intake;

import org.caseledger.domain.rule.LegalBasis;
import org.caseledger.domain.rule.Rule;

/** One rule with a source and one without. */
public enum CanaryRule implements Rule {
    /** As it should be. */
    INNOCENT(LegalBasis.LICENSING_LAW + "art. 32"),
    /** Nobody knows why. */
    ARBITRARY("because we always did");

    private final String basis;

    CanaryRule(String basis) {
        this.basis = basis;
    }

    @Override
    public String basis() {
        return basis;
    }
}
