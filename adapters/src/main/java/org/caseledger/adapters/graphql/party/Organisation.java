package org.caseledger.adapters.graphql.party;

import org.caseledger.domain.code.ServedParty;
import org.jspecify.annotations.Nullable;

/**
 * An enterprise, institution, social organisation, government body or other organisation.
 *
 * @param kind which of these
 * @param name the registered name
 * @param creditCode the unified social credit code; null in a list
 * @param phone a telephone number; null in a list
 */
public record Organisation(ServedParty kind, String name, @Nullable String creditCode, @Nullable String phone)
        implements Party {

    static Organisation of(org.caseledger.domain.party.Organisation organisation) {
        return new Organisation(
                organisation.served(),
                organisation.name(),
                organisation.creditCode().value(),
                organisation.phone());
    }

    @Override
    public String toString() {
        return "Organisation[]";
    }
}
