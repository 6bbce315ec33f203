package org.caseledger.adapters.graphql.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.caseledger.adapters.testing.Catalogue;
import org.caseledger.adapters.testing.Office;
import org.caseledger.adapters.testing.Scenario;
import org.junit.jupiter.api.Test;

class SendingARequestAgainTest {

    private final Office office = Office.open();
    private final String id = UUID.randomUUID().toString();

    @Test
    void theSameRequestGetsTheFirstAnswerAgainAndTheLedgerGainsNothing() {
        var input = Catalogue.application(Catalogue.publishedItem(office));
        input.put("clientMutationId", id);
        var first = office.as("citizen-zhang").give("submitApplication", input);
        var number = first.at("/case/number").asString();
        new Scenario(office).accepted(number);
        int before = office.size();

        var again = office.as("citizen-zhang").give("submitApplication", input);

        assertThat(again).isEqualTo(first);
        assertThat(office.size()).isEqualTo(before);
    }

    @Test
    void otherContentUnderTheSameIdIsAConflict() {
        var number = new Scenario(office).acceptedCase();
        var passed = Map.of("number", number, "action", "PASS", "clientMutationId", id);
        office.as("reviewer-fire").give("recordReview", passed);

        var error = new Refusal(office)
                .of(
                        "reviewer-fire",
                        "recordReview",
                        Map.of("number", number, "action", "PASS", "opinion", "同意", "clientMutationId", id));

        assertThat(Refusal.code(error)).isEqualTo("IDEMPOTENCY_CONFLICT");
        assertThat(Refusal.path(error)).containsExactly("input", "clientMutationId");
    }

    @Test
    void anotherCaseUnderTheSameIdIsAConflict() {
        var scenario = new Scenario(office);
        var one = scenario.submittedCase();
        var other = scenario.submittedCase();
        office.as("clerk-li").give("acceptApplication", Map.of("number", one, "clientMutationId", id));

        var error = new Refusal(office)
                .of("clerk-li", "acceptApplication", Map.of("number", other, "clientMutationId", id));

        assertThat(Refusal.code(error)).isEqualTo("IDEMPOTENCY_CONFLICT");
    }

    @Test
    void theIdOfAnotherActorIsAnotherId() {
        var scenario = new Scenario(office);
        var number = scenario.acceptedCase();
        office.as("reviewer-fire")
                .give("recordReview", Map.of("number", number, "action", "PASS", "clientMutationId", id));

        var payload = office.as("reviewer-planning")
                .give("recordReview", Map.of("number", number, "action", "PASS", "clientMutationId", id));

        assertThat(payload.get("userErrors").size()).isZero();
    }
}
