package org.caseledger.application.search;

import org.caseledger.domain.code.IdentityDocumentType;
import org.caseledger.domain.party.NaturalPerson;
import org.caseledger.domain.party.Organisation;
import org.caseledger.domain.party.Party;

/**
 * Stands for a person or an organisation in the search views, which never hold identity numbers: the same one always
 * has the same digest, and without the ledger's secret nobody can tell whose it is.
 */
@FunctionalInterface
public interface PersonDigest {

    /** The digest of an identity, a text that only {@link PersonDigest} makes. */
    String digest(String identity);

    /** The digest of an applicant, agent or holder. */
    default String of(Party party) {
        return switch (party) {
            case NaturalPerson person ->
                ofDocument(person.document().type(), person.document().number());
            case Organisation organisation ->
                ofCreditCode(organisation.creditCode().value());
        };
    }

    /** The digest of whoever holds an identity document. */
    default String ofDocument(IdentityDocumentType type, String number) {
        return digest("document\n" + type.code() + "\n" + number);
    }

    /** The digest of whoever has a credit code. */
    default String ofCreditCode(String code) {
        return digest("credit-code\n" + code);
    }
}
