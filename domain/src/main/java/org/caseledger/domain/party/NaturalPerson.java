package org.caseledger.domain.party;

import org.caseledger.domain.code.ServedParty;
import org.caseledger.domain.identifier.Phone;
import org.caseledger.domain.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A natural person 自然人.
 *
 * @param name the name, at most 100 characters
 * @param document the identity document
 * @param phone a telephone number, at most 18 characters
 */
public record NaturalPerson(String name, IdentityDocument document, @Nullable String phone) implements Party {

    /** A person from input, every part checked. */
    public static NaturalPerson of(String name, IdentityDocument document, @Nullable String phone) {
        return new NaturalPerson(
                Text.required("person's name", name, 100),
                document,
                phone == null ? null : Phone.of(phone).value());
    }

    @Override
    public ServedParty served() {
        return ServedParty.NATURAL_PERSON;
    }

    @Override
    public String toString() {
        return "NaturalPerson[]";
    }
}
