package org.caseledger.domain.party;

import org.caseledger.domain.code.IdentityDocumentType;
import org.caseledger.domain.identifier.IdentityNumber;
import org.caseledger.domain.text.Text;

/**
 * A person's identity document.
 *
 * @param type what document it is
 * @param number its number; of a citizen identity card in the form of GB 11643 with a right check character
 */
public record IdentityDocument(IdentityDocumentType type, String number) {

    /** A document from input, its number checked as far as the type allows. */
    public static IdentityDocument of(IdentityDocumentType type, String number) {
        return new IdentityDocument(
                type,
                type == IdentityDocumentType.IDENTITY_CARD
                        ? IdentityNumber.of(number).value()
                        : Text.required("identity document number", number, 30));
    }

    @Override
    public String toString() {
        return "IdentityDocument[" + type + "]";
    }
}
