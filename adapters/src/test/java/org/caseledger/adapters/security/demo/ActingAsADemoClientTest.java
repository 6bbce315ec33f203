package org.caseledger.adapters.security.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.caseledger.adapters.testing.Wire;
import org.caseledger.testing.HttpTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@HttpTest
class ActingAsADemoClientTest {

    @LocalServerPort
    private int port;

    private Wire wire;

    @BeforeEach
    void aRunningLedger() {
        wire = new Wire(port);
    }

    @ParameterizedTest
    @CsvSource({
        "citizen-zhang, CITIZEN, CITIZEN, ''",
        "citizen-wang, CITIZEN, CITIZEN, ''",
        "enterprise-huaxia, ORGANISATION, ENTERPRISE, ''",
        "clerk-li, OFFICER, CLERK, 西湖区政务服务中心",
        "reviewer-fire, OFFICER, REVIEWER, 西湖区消防救援大队",
        "reviewer-planning, OFFICER, REVIEWER, 市规划和自然资源局西湖分局",
        "decider-zhao, OFFICER, DECIDER, 西湖区市场监督管理局",
        "issuer-chen, OFFICER, ISSUER, 西湖区市场监督管理局",
        "head-qian, OFFICER, HEAD, 西湖区市场监督管理局",
        "supervisor-sun, OFFICER, SUPERVISOR, 西湖区政务服务管理办公室",
        "catalogue-admin, OFFICER, CATALOGUE_ADMIN, 西湖区政务服务管理办公室",
        "system, SYSTEM, SYSTEM, ''"
    })
    void theTokenSaysWhoActs(String client, String kind, String role, String unit) {
        var viewer = wire.askAs(client, "{ viewer { actor { id kind role unit { name } } } }");

        var actor = viewer.json().at("/data/viewer/actor");
        assertThat(actor.at("/id").asString()).isEqualTo(client);
        assertThat(actor.at("/kind").asString()).isEqualTo(kind);
        assertThat(actor.at("/role").asString()).isEqualTo(role);
        assertThat(actor.at("/unit/name").asString("")).isEqualTo(unit);
    }
}
