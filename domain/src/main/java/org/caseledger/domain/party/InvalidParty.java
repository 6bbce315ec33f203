package org.caseledger.domain.party;

import org.caseledger.domain.text.InvalidValue;

/** A party that contradicts itself; {@link #code()} is {@code PARTY_KIND_MISMATCH}. Never repeats personal data. */
public final class InvalidParty extends InvalidValue {

    private static final long serialVersionUID = 1L;

    InvalidParty(String expected, String but) {
        super("PARTY_KIND_MISMATCH", "served", expected, but);
    }
}
