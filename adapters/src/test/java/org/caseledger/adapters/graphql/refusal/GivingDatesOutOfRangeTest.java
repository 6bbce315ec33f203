package org.caseledger.adapters.graphql.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.caseledger.adapters.testing.Office;
import org.caseledger.adapters.testing.Scenario;
import org.junit.jupiter.api.Test;

class GivingDatesOutOfRangeTest {

    private final Office office = Office.open();
    private final Refusal refusal = new Refusal(office);

    @Test
    void aCertificateThatEndsBeforeItBeginsIsRefused() {
        var number = new Scenario(office).grantedCase();

        var error = refusal.of(
                "issuer-chen",
                "issueCertificate",
                Map.of("number", number, "validFrom", "2026-12-01", "validTo", "2026-11-30"));

        assertThat(Refusal.code(error)).isEqualTo("VALIDITY_OUT_OF_RANGE");
        assertThat(Refusal.path(error)).containsExactly("input", "validTo");
    }

    @Test
    void aDayThatIsNotInTheCalendarIsAMalformedRequest() {
        var number = new Scenario(office).grantedCase();

        assertThat(refusal.topLevel(
                        office.as("issuer-chen"),
                        "issueCertificate",
                        Map.of("number", number, "validFrom", "2026-02-30")))
                .isEqualTo("BAD_REQUEST");
    }

    @Test
    void aStepInTheFutureIsRefused() {
        var number = new Scenario(office).acceptedCase();

        var error = refusal.of(
                "system",
                "recordDepartmentStep",
                Map.of(
                        "number",
                        number,
                        "source",
                        "permits",
                        "step",
                        Map.of("name", "初审", "endedAt", "2099-01-01T00:00:00+08:00")));

        assertThat(Refusal.code(error)).isEqualTo("STEP_IN_THE_FUTURE");
    }

    @Test
    void anExtensionBeyondTheLawIsRefused() {
        var number = new Scenario(office).acceptedCase();

        var error = refusal.of(
                "head-qian", "extendDeadline", Map.of("number", number, "workingDays", 11, "reason", "案情复杂"));

        assertThat(Refusal.code(error)).isEqualTo("EXTENSION_TOO_LONG");
        assertThat(error.get("legalBasis").asString()).contains("art. 42");
    }
}
