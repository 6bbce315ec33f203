package org.caseledger.adapters.graphql.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caseledger.adapters.testing.Catalogue;
import org.caseledger.adapters.testing.Office;
import org.junit.jupiter.api.Test;

class MistypingANumberTest {

    private final Office office = Office.open();
    private final Refusal refusal = new Refusal(office);

    @Test
    void anIdentityNumberWithAWrongCheckCharacterIsRefusedWithItsPlaceAndWithoutTheNumber() {
        var input = Catalogue.application(Catalogue.publishedItem(office));
        input.put("applicant", Map.of("naturalPerson", Catalogue.person("110105189912310016")));

        var error = refusal.of("citizen-zhang", "submitApplication", input);

        assertThat(Refusal.code(error)).isEqualTo("IDENTITY_NUMBER_CHECK_CHARACTER");
        assertThat(Refusal.path(error))
                .containsExactly("input", "applicant", "naturalPerson", "identityDocument", "number");
        assertThat(error.toString()).doesNotContain("110105189912310016");
    }

    @Test
    void aCreditCodeWithAWrongCheckCharacterIsRefused() {
        var input = Catalogue.application(Catalogue.publishedItem(office));
        input.put(
                "applicant",
                Map.of("organisation", Map.of("kind", "ENTERPRISE", "name", "华夏", "creditCode", "91330106MA00000017")));

        var error = refusal.of("citizen-zhang", "submitApplication", input);

        assertThat(Refusal.code(error)).isEqualTo("CREDIT_CODE_CHECK_CHARACTER");
        assertThat(Refusal.path(error)).containsExactly("input", "applicant", "organisation", "creditCode");
    }

    @Test
    void aCaseNumberWithAWrongCheckCharacterIsRefused() {
        var error = refusal.of("clerk-li", "acceptApplication", Map.of("number", "3301060123456789ABCDEF0"));

        assertThat(Refusal.code(error)).isEqualTo("CASE_NUMBER_CHECK_CHARACTER");
        assertThat(Refusal.path(error)).containsExactly("input", "number");
    }

    @Test
    void aMistypedCertificateAmongTheMaterialsIsRefusedWithItsPlaceInTheList() {
        var input = new HashMap<String, Object>(Catalogue.application(Catalogue.publishedItem(office)));
        input.put(
                "materials",
                List.of(
                        Map.of("name", Catalogue.APPLICATION_FORM),
                        Map.of(
                                "name",
                                Catalogue.FLOOR_PLAN,
                                "reusedCertificate",
                                "1.2.156.3005.2.11100000000013338W011.11430000006122244L.20230000403.001.V")));

        var error = refusal.of("citizen-zhang", "submitApplication", input);

        assertThat(Refusal.code(error)).isEqualTo("CERTIFICATE_IDENTIFIER_CHECK_CHARACTER");
        assertThat(Refusal.path(error)).containsExactly("input", "materials", "1", "reusedCertificate");
    }
}
