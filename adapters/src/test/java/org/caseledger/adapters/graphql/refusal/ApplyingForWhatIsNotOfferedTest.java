package org.caseledger.adapters.graphql.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.caseledger.adapters.testing.Catalogue;
import org.caseledger.adapters.testing.Office;
import org.junit.jupiter.api.Test;

class ApplyingForWhatIsNotOfferedTest {

    private final Office office = Office.open();
    private final Refusal refusal = new Refusal(office);

    @Test
    void anUnknownItemIsRefused() {
        var error = refusal.of("citizen-zhang", "submitApplication", Catalogue.application(Catalogue.freshCode()));

        assertThat(Refusal.code(error)).isEqualTo("ITEM_UNKNOWN");
        assertThat(Refusal.path(error)).containsExactly("input", "itemCode");
    }

    @Test
    void anItemThatHasNotTakenEffectYetIsRefused() {
        var code = Catalogue.freshCode();
        office.as("catalogue-admin")
                .give(
                        "publishServiceItem",
                        Map.of("code", code, "terms", Catalogue.terms(), "effectiveFrom", "2099-01-01"));

        var error = refusal.of("citizen-zhang", "submitApplication", Catalogue.application(code));

        assertThat(Refusal.code(error)).isEqualTo("ITEM_NOT_IN_FORCE");
    }

    @Test
    void aSuspendedItemIsRefused() {
        var code = Catalogue.publishedItem(office);
        office.as("catalogue-admin").give("suspendServiceItem", Map.of("code", code, "reason", "法律修改"));

        var error = refusal.of("citizen-zhang", "submitApplication", Catalogue.application(code));

        assertThat(Refusal.code(error)).isEqualTo("ITEM_NOT_IN_FORCE");
        assertThat(error.get("legalBasis").asString()).isEqualTo("Administrative Licensing Law art. 29");
    }
}
