package org.caseledger.domain.party;

import org.caseledger.domain.code.ServedParty;
import org.caseledger.domain.identifier.CreditCode;
import org.caseledger.domain.identifier.Phone;
import org.caseledger.domain.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * An enterprise, institution, social organisation, government body or other organisation.
 *
 * @param served which of these
 * @param name the registered name, at most 100 characters
 * @param creditCode the unified social credit code (GB 32100)
 * @param phone a telephone number, at most 18 characters
 */
public record Organisation(ServedParty served, String name, CreditCode creditCode, @Nullable String phone)
        implements Party {

    /** An organisation from input, every part checked. */
    public static Organisation of(ServedParty served, String name, CreditCode creditCode, @Nullable String phone) {
        if (served == ServedParty.NATURAL_PERSON) {
            throw new InvalidParty("an organisation to be anything but a natural person", "it is one");
        }
        return new Organisation(
                served,
                Text.required("organisation's name", name, 100),
                creditCode,
                phone == null ? null : Phone.of(phone).value());
    }

    @Override
    public String toString() {
        return "Organisation[]";
    }
}
