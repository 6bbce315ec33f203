package org.caseledger.adapters.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.caseledger.adapters.testing.Catalogue;
import org.caseledger.adapters.testing.Office;
import org.caseledger.adapters.testing.Scenario;
import org.junit.jupiter.api.Test;

class AskingForWhatIsPublicTest {

    private final Office office = Office.open();
    private final Scenario scenario = new Scenario(office);

    @Test
    void anybodyMayKnowWhetherACertificateIsInForce() {
        var identifier = scenario.certificateOf(scenario.closedCase());

        assertThat(status(identifier)).isEqualTo("VALID");

        office.as("issuer-chen").give("suspendCertificate", Map.of("identifier", identifier, "reason", "停业整顿"));
        assertThat(status(identifier)).isEqualTo("SUSPENDED");

        office.as("issuer-chen").give("reinstateCertificate", Map.of("identifier", identifier, "reason", "整改完成"));
        assertThat(status(identifier)).isEqualTo("VALID");

        office.as("head-qian")
                .give("revokeCertificate", Map.of("identifier", identifier, "ground", "ANNULLED", "reason", "以欺骗手段取得"));
        assertThat(status(identifier)).isEqualTo("REVOKED");
    }

    @Test
    void aCertificateOfAnotherLedgerIsUnknown() {
        assertThat(status("1.2.156.3005.2.11100000000013338W011.11430000006122244L.20230000403.001.U"))
                .isEqualTo("UNKNOWN");
    }

    @Test
    void anybodyReadsServiceItemsInAnyVersion() {
        var code = Catalogue.publishedItem(office);
        var revised = Catalogue.terms();
        revised.put("name", "食品经营许可" + code);
        var position = office.as("catalogue-admin")
                .give("reviseServiceItem", Map.of("code", code, "terms", revised, "effectiveFrom", "2099-01-01"))
                .get("position")
                .asString();

        assertThat(item(code, "")).isEqualTo("食品经营许可 1/2");
        assertThat(item(code, ", version: 2")).isEqualTo("食品经营许可" + code + " 2/2");
        assertThat(office.asAnybody()
                        .read(
                                """
                                query Q($s: String, $at: Position) { serviceItems(search: $s, filter: {type: [LICENSING]},
                                  atLeast: $at) { totalCount edges { node { code name fee { yuan basis }
                                    result { name } service { phones } stages { name departments { name } } } } } }""",
                                Map.of("s", code, "at", position))
                        .toString())
                .contains("\"totalCount\":1", code, "12.5");
    }

    @Test
    void anybodyReadsGrantsAndNothingOfTheApplicant() {
        var number = scenario.grantedCase();
        var position = office.as("clerk-li")
                .read(
                        "query Q($n: String!) { case(number: $n) { history(last: 1) { position } } }",
                        Map.of("n", number))
                .at("/case/history/position")
                .asString();

        var decisions = office.asAnybody()
                .read(
                        """
                        query Q($n: String!, $at: Position) { publicDecisions(search: $n, atLeast: $at) { totalCount
                          edges { node { caseNumber documentNumber result itemName unit { code name } region acceptedAt
                            decidedAt } } } }""",
                        Map.of("n", number, "at", position))
                .get("publicDecisions");

        assertThat(decisions.get("totalCount").asInt()).isEqualTo(1);
        assertThat(decisions.at("/edges/0/node/result").asString()).isEqualTo("GRANTED");
        assertThat(decisions.toString()).doesNotContain("张三");
    }

    private String status(String identifier) {
        return office.asAnybody()
                .read("query Q($i: String!) { certificateStatus(identifier: $i) }", Map.of("i", identifier))
                .get("certificateStatus")
                .asString();
    }

    private String item(String code, String version) {
        var item = office.asAnybody()
                .read("{ serviceItem(code: \"" + code + "\"" + version + ") { name version latestVersion } }", Map.of())
                .get("serviceItem");
        return item.get("name").asString() + " " + item.get("version").asInt() + "/"
                + item.get("latestVersion").asInt();
    }
}
