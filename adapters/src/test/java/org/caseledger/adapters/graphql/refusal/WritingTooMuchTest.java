package org.caseledger.adapters.graphql.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.caseledger.adapters.testing.Catalogue;
import org.caseledger.adapters.testing.Office;
import org.caseledger.adapters.testing.Scenario;
import org.junit.jupiter.api.Test;

class WritingTooMuchTest {

    private final Office office = Office.open();
    private final Refusal refusal = new Refusal(office);

    @Test
    void aSubjectOfMoreThanFiveHundredCharactersIsRefused() {
        var input = Catalogue.application(Catalogue.publishedItem(office));
        input.put("subject", "长".repeat(501));

        var error = refusal.of("citizen-zhang", "submitApplication", input);

        assertThat(Refusal.code(error)).isEqualTo("TEXT_TOO_LONG");
        assertThat(Refusal.path(error)).containsExactly("input", "subject");
    }

    @Test
    void anOpinionOfMoreThanAThousandCharactersIsRefused() {
        var number = new Scenario(office).acceptedCase();

        var error = refusal.of(
                "reviewer-fire",
                "recordReview",
                Map.of("number", number, "action", "PASS", "opinion", "长".repeat(1001)));

        assertThat(Refusal.code(error)).isEqualTo("TEXT_TOO_LONG");
        assertThat(Refusal.path(error)).containsExactly("input", "opinion");
    }

    @Test
    void aNestedTextIsRefusedWithItsPlace() {
        var number = new Scenario(office).reviewedCase();

        var error = refusal.of(
                "decider-zhao",
                "refuseApplication",
                Map.of(
                        "number",
                        number,
                        "reasons",
                        "不符合条件",
                        "lawApplied",
                        "第三十三条",
                        "remedies",
                        Map.of("reconsiderationBody", "政".repeat(201), "court", "西湖区人民法院")));

        assertThat(Refusal.code(error)).isEqualTo("TEXT_TOO_LONG");
        assertThat(Refusal.path(error)).containsExactly("input", "remedies", "reconsiderationBody");
    }

    @Test
    void aClientMutationIdOfMoreThanAHundredCharactersIsRefused() {
        var error = refusal.of(
                "clerk-li",
                "acceptApplication",
                Map.of("number", "3301060123456789ABCDEFF", "clientMutationId", "x".repeat(101)));

        assertThat(Refusal.code(error)).isEqualTo("TEXT_TOO_LONG");
        assertThat(Refusal.path(error)).containsExactly("input", "clientMutationId");
    }
}
