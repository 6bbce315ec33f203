package org.caseledger.adapters.graphql.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caseledger.adapters.testing.Catalogue;
import org.caseledger.adapters.testing.Office;
import org.caseledger.adapters.testing.Scenario;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class CorrectingMaterialsTest {

    private final Office office = Office.open();

    @Test
    void theCaseTellsOfEachMaterialWhetherItIsInHandAndHowItCame() {
        var number = new Scenario(office).submittedCase();
        give(
                "clerk-li",
                "requestCorrections",
                number,
                Map.of("missing", List.of(Map.of("name", Catalogue.FLOOR_PLAN, "reason", "缺少比例尺"))));

        assertThat(states(number)).containsExactly("MISSING", "HANDED_IN", "NOT_HANDED_IN");

        give(
                "citizen-zhang",
                "supplementMaterials",
                number,
                Map.of("materials", Catalogue.materials(Catalogue.FLOOR_PLAN)));

        assertThat(states(number)).containsExactly("SUPPLEMENTED", "HANDED_IN", "NOT_HANDED_IN");
        assertThat(file(number).at("/corrections/0/supplementedAt").isNull()).isFalse();

        give(
                "clerk-li",
                "acceptApplication",
                number,
                Map.of("correctedOnTheSpot", List.of(Catalogue.APPLICATION_FORM)));

        assertThat(states(number)).containsExactly("SUPPLEMENTED", "CORRECTED_ON_THE_SPOT", "NOT_HANDED_IN");
        assertThat(file(number).at("/acceptance/correctedOnTheSpot/0").asString())
                .isEqualTo(Catalogue.APPLICATION_FORM);
    }

    private List<String> states(String number) {
        return file(number)
                .get("materials")
                .valueStream()
                .map(material -> material.get("state").asString())
                .toList();
    }

    private JsonNode file(String number) {
        return office.as("clerk-li")
                .read(
                        """
                        query Q($n: String!) { case(number: $n) { materials { name state mandatory receivedAt }
                          corrections { documentNumber requestedAt supplementedAt missing { name reason } }
                          acceptance { documentNumber acceptedAt correctedOnTheSpot } } }""",
                        Map.of("n", number))
                .get("case");
    }

    private void give(String client, String mutation, String number, Map<String, ?> more) {
        var input = new HashMap<String, Object>(more);
        input.put("number", number);
        assertThat(office.as(client).give(mutation, input).get("userErrors").toString())
                .isEqualTo("[]");
    }
}
