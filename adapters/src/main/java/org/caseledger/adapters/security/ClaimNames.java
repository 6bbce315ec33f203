package org.caseledger.adapters.security;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which claims of a token say what. A dot goes into a nested claim: {@code realm_access.roles}.
 *
 * @param accountClaim the opaque id of the account, which every event will carry; never a name or an identity number
 * @param roleClaim one role of the ledger, or a list in which exactly one is: {@code CLERK}, {@code catalogue-admin}
 * @param unitCodeClaim the credit code of the unit that an officer or a department's system acts for
 * @param unitNameClaim that unit's name
 * @param nameClaim the name of the person or organisation
 * @param identityNumberClaim the citizen's identity number (GB 11643)
 * @param creditCodeClaim the organisation's credit code (GB 32100)
 */
@ConfigurationProperties("caseledger.security")
record ClaimNames(
        @DefaultValue("sub") String accountClaim,
        @DefaultValue("role") String roleClaim,
        @DefaultValue("unit_code") String unitCodeClaim,
        @DefaultValue("unit_name") String unitNameClaim,
        @DefaultValue("name") String nameClaim,
        @DefaultValue("identity_number") String identityNumberClaim,
        @DefaultValue("credit_code") String creditCodeClaim) {

    /** The names that the demo issuer uses. */
    static final ClaimNames DEFAULT =
            new ClaimNames("sub", "role", "unit_code", "unit_name", "name", "identity_number", "credit_code");
}
