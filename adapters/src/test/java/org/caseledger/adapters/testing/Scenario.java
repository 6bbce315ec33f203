package org.caseledger.adapters.testing;

import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Cases brought to where a test needs them, by the same mutations as everybody's; each builds on the one before. */
public final class Scenario {

    private final Office office;

    /** Scenarios in an office. */
    public Scenario(Office office) {
        this.office = office;
    }

    /** The number of a case that waits for intake, of a new item. */
    public String submittedCase() {
        return submittedCase(Catalogue.publishedItem(office));
    }

    /** The number of a case that waits for intake. */
    public String submittedCase(String itemCode) {
        return done("citizen-zhang", "submitApplication", Catalogue.application(itemCode))
                .at("/case/number")
                .asString();
    }

    /** The number of an accepted case. */
    public String acceptedCase() {
        return accepted(submittedCase());
    }

    /** The number of a case whose departments have passed. */
    public String reviewedCase() {
        return reviewed(acceptedCase());
    }

    /** The number of a granted case. */
    public String grantedCase() {
        return granted(reviewedCase());
    }

    /** The number of a case whose certificate is issued. */
    public String certifiedCase() {
        return certified(grantedCase());
    }

    /** The number of a closed case. */
    public String closedCase() {
        return delivered(certifiedCase());
    }

    /** Accepts. */
    public String accepted(String number) {
        return step("clerk-li", "acceptApplication", number, Map.of());
    }

    /** Both departments pass. */
    public String reviewed(String number) {
        step("reviewer-fire", "recordReview", number, Map.of("action", "PASS"));
        return step("reviewer-planning", "recordReview", number, Map.of("action", "PASS"));
    }

    /** Grants. */
    public String granted(String number) {
        return step("decider-zhao", "grantApplication", number, Map.of());
    }

    /** Issues the certificate. */
    public String certified(String number) {
        return step("issuer-chen", "issueCertificate", number, Map.of());
    }

    /** Hands it over at the window. */
    public String delivered(String number) {
        return step("issuer-chen", "deliverCertificate", number, Map.of("method", "WINDOW"));
    }

    /** The identifier of a case's certificate. */
    public String certificateOf(String number) {
        return office.as("issuer-chen")
                .read(
                        "query Q($number: String!) { case(number: $number) { certificate { identifier } } }",
                        Map.of("number", number))
                .at("/case/certificate/identifier")
                .asString();
    }

    private String step(String client, String mutation, String number, Map<String, ?> more) {
        var input = new HashMap<String, Object>(more);
        input.put("number", number);
        done(client, mutation, input);
        return number;
    }

    private JsonNode done(String client, String mutation, Map<String, ?> input) {
        var payload = office.as(client).give(mutation, input);
        if (!payload.get("userErrors").isEmpty()) {
            throw new AssertionError(mutation + ": " + payload);
        }
        return payload;
    }
}
