package org.caseledger.adapters.observing;

import static org.assertj.core.api.Assertions.assertThat;

import org.caseledger.adapters.testing.Wire;
import org.caseledger.testing.HttpTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@HttpTest
class WatchingTheLedgerTest {

    @LocalServerPort
    private int port;

    private Wire wire;

    @BeforeEach
    void aRunningLedger() {
        wire = new Wire(port);
    }

    @Test
    void healthIsTold() {
        assertThat(wire.get("/actuator/health").json().at("/status").asString()).isEqualTo("UP");
        assertThat(wire.get("/actuator/health/liveness").status()).isEqualTo(200);
        assertThat(wire.get("/actuator/health/readiness").status()).isEqualTo(200);
    }

    @Test
    void figuresAreTold() {
        assertThat(wire.get("/actuator/prometheus").body()).contains("jvm_memory_used_bytes");
    }

    @Test
    void nothingElseIs() {
        for (var path : new String[] {"/actuator", "/actuator/env", "/actuator/beans", "/actuator/heapdump"}) {
            assertThat(wire.get(path).status()).isEqualTo(404);
        }
    }

    @Test
    void theServerDoesNotNameItself() {
        var answer = wire.ask("{ __typename }");

        assertThat(answer.header("Server")).isEmpty();
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.header("Set-Cookie")).isEmpty();
    }
}
