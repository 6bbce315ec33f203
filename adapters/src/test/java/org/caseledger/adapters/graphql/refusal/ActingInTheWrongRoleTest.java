package org.caseledger.adapters.graphql.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.caseledger.adapters.testing.Catalogue;
import org.caseledger.adapters.testing.Office;
import org.caseledger.adapters.testing.Scenario;
import org.junit.jupiter.api.Test;

class ActingInTheWrongRoleTest {

    private final Office office = Office.open();
    private final Refusal refusal = new Refusal(office);

    @Test
    void aCitizenCannotAcceptAnApplication() {
        var number = new Scenario(office).submittedCase();

        assertThat(refusal.topLevel(office.as("citizen-zhang"), "acceptApplication", Map.of("number", number)))
                .isEqualTo("FORBIDDEN");
    }

    @Test
    void aReviewerCannotPublishAnItem() {
        assertThat(refusal.topLevel(
                        office.as("reviewer-fire"),
                        "publishServiceItem",
                        Map.of("code", Catalogue.freshCode(), "terms", Catalogue.terms())))
                .isEqualTo("FORBIDDEN");
    }

    @Test
    void anybodyWithoutATokenIsAskedForOne() {
        var number = new Scenario(office).submittedCase();

        assertThat(refusal.topLevel(office.asAnybody(), "acceptApplication", Map.of("number", number)))
                .isEqualTo("UNAUTHENTICATED");
    }

    @Test
    void aDecisionBeforeTheReviewsIsRefusedByRuleAndNotByRole() {
        var number = new Scenario(office).acceptedCase();

        var error = refusal.of("decider-zhao", "grantApplication", Map.of("number", number));

        assertThat(Refusal.code(error)).isEqualTo("REVIEWS_INCOMPLETE");
        assertThat(error.get("path").isNull()).isTrue();
    }
}
