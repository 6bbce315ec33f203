package org.caseledger.adapters.graphql.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.caseledger.adapters.testing.Office;
import org.caseledger.adapters.testing.Scenario;
import org.junit.jupiter.api.Test;

class ActingOnAStaleVersionTest {

    private final Office office = Office.open();

    @Test
    void theCaseHasMovedOnAndTheAnswerSaysWhereItStands() {
        var number = new Scenario(office).acceptedCase();

        var error = new Refusal(office)
                .of("reviewer-fire", "recordReview", Map.of("number", number, "action", "PASS", "expectedVersion", 0));

        assertThat(Refusal.code(error)).isEqualTo("VERSION_CONFLICT");
        assertThat(Refusal.path(error)).containsExactly("input", "expectedVersion");
        assertThat(error.get("currentVersion").asInt()).isEqualTo(1);
    }

    @Test
    void theVersionThatTheClientHasSeenIsTheOneAtWhichTheCaseStands() {
        var number = new Scenario(office).acceptedCase();

        var payload = office.as("reviewer-fire")
                .give("recordReview", Map.of("number", number, "action", "PASS", "expectedVersion", 1));

        assertThat(payload.at("/case/version").asInt()).isEqualTo(2);
    }
}
