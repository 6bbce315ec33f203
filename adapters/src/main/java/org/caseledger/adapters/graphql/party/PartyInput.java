package org.caseledger.adapters.graphql.party;

import org.caseledger.adapters.graphql.mutation.Input;
import org.caseledger.domain.code.IdentityDocumentType;
import org.caseledger.domain.code.ServedParty;
import org.caseledger.domain.identifier.CreditCode;
import org.caseledger.domain.party.IdentityDocument;
import org.caseledger.domain.party.NaturalPerson;
import org.caseledger.domain.party.Organisation;
import org.caseledger.domain.party.Party;
import org.jspecify.annotations.Nullable;

/** Reads applicants and agents. A refusal names the field, never what stood in it. */
public final class PartyInput {

    private PartyInput() {}

    /** The party in a field; null if it was left out. */
    public static @Nullable Party readIfGiven(Input input, String field) {
        return input.has(field) ? read(input, field) : null;
    }

    /** The party in a field. */
    public static Party read(Input input, String field) {
        var party = input.object(field);
        return party.has("naturalPerson")
                ? person(party.object("naturalPerson"))
                : organisation(party.object("organisation"));
    }

    private static Party person(Input person) {
        var document = document(person.object("identityDocument"));
        return person.whole(() -> NaturalPerson.of(person.givenText("name"), document, person.text("phone")));
    }

    private static IdentityDocument document(Input document) {
        var type = document.word("type", IdentityDocumentType.class);
        return document.read("number", number -> IdentityDocument.of(type, number));
    }

    private static Party organisation(Input organisation) {
        var kind = organisation.word("kind", ServedParty.class);
        organisation.at("kind", () -> NotAnOrganisation.check(kind));
        var code = organisation.read("creditCode", CreditCode::of);
        return organisation.whole(
                () -> Organisation.of(kind, organisation.givenText("name"), code, organisation.text("phone")));
    }
}
