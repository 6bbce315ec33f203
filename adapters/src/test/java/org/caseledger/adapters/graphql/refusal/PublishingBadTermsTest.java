package org.caseledger.adapters.graphql.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.caseledger.adapters.testing.Catalogue;
import org.caseledger.adapters.testing.Office;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class PublishingBadTermsTest {

    private final Office office = Office.open();

    @Test
    void aTypeCodeOfWhichNoIdentifierCanBeMadeIsRefusedBeforeTheFirstCertificateIsDue() {
        var error = published("result", Map.of("name", "证", "certificateTypeCode", "TOO-SHORT"));

        assertThat(Refusal.code(error)).isEqualTo("CERTIFICATE_IDENTIFIER_FORM");
        assertThat(Refusal.path(error)).containsExactly("input", "terms", "result", "certificateTypeCode");
    }

    @Test
    void aNegativeNumberOfOriginalsIsRefused() {
        var error = published("materials", List.of(Map.of("name", "申请书", "originals", -1)));

        assertThat(Refusal.code(error)).isEqualTo("NUMBER_OUT_OF_RANGE");
        assertThat(Refusal.path(error)).containsExactly("input", "terms", "materials", "0", "originals");
    }

    @Test
    void anUnknownRegionIsRefused() {
        var error = published("region", "993300");

        assertThat(Refusal.code(error)).isEqualTo("REGION_CODE_PROVINCE");
        assertThat(Refusal.path(error)).containsExactly("input", "terms", "region");
    }

    @Test
    void aPromiseLongerThanTheLawIsRefused() {
        assertThat(Refusal.code(published("promisedDays", 21))).isEqualTo("PROMISE_LONGER_THAN_LAW");
    }

    @Test
    void aNegativeFeeIsRefused() {
        var error = published("fee", Map.of("yuan", "-1", "basis", "无"));

        assertThat(Refusal.path(error)).containsExactly("input", "terms", "fee", "yuan");
    }

    private JsonNode published(String field, Object value) {
        var terms = Catalogue.terms();
        terms.put(field, value);
        return new Refusal(office)
                .of("catalogue-admin", "publishServiceItem", Map.of("code", Catalogue.freshCode(), "terms", terms));
    }
}
