package org.caseledger.application.command;

import org.caseledger.domain.rule.LegalBasis;
import org.caseledger.domain.rule.Rule;

/** The rules of giving commands. */
public enum CommandRule implements Rule {
    /** The case has moved on since the client looked. */
    VERSION_CONFLICT(LegalBasis.HOUSE_RULE + "nobody overwrites what he has not seen"),
    /** The same client mutation id came with other content. */
    IDEMPOTENCY_CONFLICT(LegalBasis.HOUSE_RULE + "one id stands for one request");

    private final String basis;

    CommandRule(String basis) {
        this.basis = basis;
    }

    @Override
    public String basis() {
        return basis;
    }
}
