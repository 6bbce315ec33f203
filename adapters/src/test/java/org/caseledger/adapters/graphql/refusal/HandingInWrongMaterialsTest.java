package org.caseledger.adapters.graphql.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import org.caseledger.adapters.testing.Catalogue;
import org.caseledger.adapters.testing.Office;
import org.junit.jupiter.api.Test;

class HandingInWrongMaterialsTest {

    private final Office office = Office.open();
    private final Refusal refusal = new Refusal(office);

    @Test
    void anOnlineApplicationWithoutAMandatoryMaterialIsToldEverythingThatIsMissing() {
        var input = Catalogue.application(Catalogue.publishedItem(office));
        input.put("materials", Catalogue.materials(Catalogue.LEASE));

        var error = refusal.of("citizen-zhang", "submitApplication", input);

        assertThat(Refusal.code(error)).isEqualTo("MANDATORY_MATERIAL_MISSING");
        assertThat(Refusal.path(error)).containsExactly("input", "materials");
        assertThat(error.get("message").asString()).contains(Catalogue.APPLICATION_FORM, Catalogue.FLOOR_PLAN);
    }

    @Test
    void aMaterialThatIsNotOnTheListIsRefused() {
        var input = Catalogue.application(Catalogue.publishedItem(office));
        input.put("materials", Catalogue.materials(Catalogue.APPLICATION_FORM, Catalogue.FLOOR_PLAN, "无犯罪记录证明"));

        assertThat(Refusal.code(refusal.of("citizen-zhang", "submitApplication", input)))
                .isEqualTo("MATERIAL_NOT_ON_LIST");
    }
}
