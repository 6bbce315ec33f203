package org.caseledger.adapters.testing;

import java.util.Set;

/** The documents of mutations, which differ only in what they change. */
final class Mutations {

    private static final Set<String> CATALOGUE =
            Set.of("publishServiceItem", "reviseServiceItem", "suspendServiceItem");
    private static final Set<String> CERTIFICATE =
            Set.of("suspendCertificate", "reinstateCertificate", "revokeCertificate");

    private Mutations() {}

    static String document(String mutation) {
        var type = Character.toUpperCase(mutation.charAt(0)) + mutation.substring(1) + "Input!";
        return "mutation M($input: " + type + ") { " + mutation
                + "(input: $input) { clientMutationId position userErrors { code message path legalBasis currentVersion } "
                + changed(mutation) + " } }";
    }

    private static String changed(String mutation) {
        if (CATALOGUE.contains(mutation)) {
            return "serviceItem { id code version latestVersion suspended name }";
        }
        return CERTIFICATE.contains(mutation)
                ? "certificate { identifier status suspension { reason } revocation { ground reason } }"
                : "case { id number version status outcome certificate { identifier } }";
    }
}
