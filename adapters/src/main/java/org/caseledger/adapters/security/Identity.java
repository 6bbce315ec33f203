package org.caseledger.adapters.security;

import org.caseledger.domain.identifier.CreditCode;
import org.caseledger.domain.identifier.IdentityNumber;
import org.jspecify.annotations.Nullable;

/**
 * Who the person or the organisation behind an account is, as the issuer vouches for it.
 *
 * <p>Personal data: {@link #toString()} shows nothing of it. It serves to find what belongs to the caller, and never
 * reaches events' metadata, logs or errors.
 *
 * @param name the name of the person or the organisation; null if the token does not say
 * @param identityNumber the citizen's identity number; null for organisations
 * @param creditCode the organisation's credit code; null for natural persons
 */
public record Identity(
        @Nullable String name, @Nullable IdentityNumber identityNumber, @Nullable CreditCode creditCode) {

    /** Shows nothing, so that no log ever carries it. */
    @Override
    public String toString() {
        return "Identity[…]";
    }
}
