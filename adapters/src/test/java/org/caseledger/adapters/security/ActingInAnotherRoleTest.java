package org.caseledger.adapters.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.caseledger.adapters.testing.Wire;
import org.caseledger.testing.HttpTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@HttpTest
class ActingInAnotherRoleTest {

    @LocalServerPort
    private int port;

    private Wire wire;

    @BeforeEach
    void aRunningLedger() {
        wire = new Wire(port);
    }

    private static final String RATE =
            "mutation { rateCase(input: {number: \"1\", grade: SATISFIED}) { clientMutationId } }";

    @Test
    void theRightRoleMay() {
        assertThat(wire.askAs("citizen-zhang", RATE).json().has("errors")).isFalse();
    }

    @Test
    void anotherRoleMayNot() {
        var answer = wire.askAs("clerk-li", RATE);

        assertThat(answer.code()).isEqualTo("FORBIDDEN");
        assertThat(answer.message()).contains("CITIZEN").contains("CLERK");
    }
}
