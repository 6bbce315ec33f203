package org.caseledger.adapters.graphql.party;

import org.caseledger.domain.code.ServedParty;
import org.jspecify.annotations.Nullable;

/** An applicant or agent as the API shows it. */
public sealed interface Party permits NaturalPerson, Organisation {

    /** What kind of party it is. */
    ServedParty kind();

    /** The name. */
    String name();

    /** A telephone number, if one was given. */
    @Nullable
    String phone();

    /** A party of which a list shows the name. */
    static Party named(String name, ServedParty kind) {
        return kind == ServedParty.NATURAL_PERSON
                ? new NaturalPerson(kind, name, null, null)
                : new Organisation(kind, name, null, null);
    }

    /** Shows a party of the domain; null for none. */
    static @Nullable Party of(org.caseledger.domain.party.@Nullable Party party) {
        return switch (party) {
            case null -> null;
            case org.caseledger.domain.party.NaturalPerson person -> NaturalPerson.of(person);
            case org.caseledger.domain.party.Organisation organisation -> Organisation.of(organisation);
        };
    }
}
