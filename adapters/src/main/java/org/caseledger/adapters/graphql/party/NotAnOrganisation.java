package org.caseledger.adapters.graphql.party;

import org.caseledger.domain.code.ServedParty;
import org.caseledger.domain.text.InvalidValue;

/** A natural person cannot be given as an organisation. */
final class NotAnOrganisation extends InvalidValue {

    private static final long serialVersionUID = 1L;

    private NotAnOrganisation() {
        super("KIND_NOT_AN_ORGANISATION", "kind", "a kind of organisation", "it is NATURAL_PERSON");
    }

    static ServedParty check(ServedParty kind) {
        if (kind == ServedParty.NATURAL_PERSON) {
            throw new NotAnOrganisation();
        }
        return kind;
    }
}
