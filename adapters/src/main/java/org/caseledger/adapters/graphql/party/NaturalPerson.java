package org.caseledger.adapters.graphql.party;

import org.caseledger.domain.code.ServedParty;
import org.caseledger.domain.party.IdentityDocument;
import org.jspecify.annotations.Nullable;

/**
 * A natural person. All of it is personal data: it is never logged, and {@code toString} shows nothing.
 *
 * @param kind always a natural person
 * @param name the name
 * @param identityDocument the identity document; null in a list
 * @param phone a telephone number; null in a list
 */
public record NaturalPerson(
        ServedParty kind, String name, @Nullable IdentityDocument identityDocument, @Nullable String phone)
        implements Party {

    static NaturalPerson of(org.caseledger.domain.party.NaturalPerson person) {
        return new NaturalPerson(person.served(), person.name(), person.document(), person.phone());
    }

    @Override
    public String toString() {
        return "NaturalPerson[]";
    }
}
