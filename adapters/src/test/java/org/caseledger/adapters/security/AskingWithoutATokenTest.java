package org.caseledger.adapters.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.caseledger.adapters.testing.Wire;
import org.caseledger.testing.HttpTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@HttpTest
class AskingWithoutATokenTest {

    @LocalServerPort
    private int port;

    private Wire wire;

    @BeforeEach
    void aRunningLedger() {
        wire = new Wire(port);
    }

    @Test
    void whatIsPublicIsServed() {
        var answer = wire.ask("{ serviceItem(code: \"a\") { code } }");

        assertThat(answer.json().at("/data/serviceItem/code").asString()).isEqualTo("a");
        assertThat(answer.json().has("errors")).isFalse();
    }

    @Test
    void theSchemaIsServed() {
        assertThat(wire.ask("{ __schema { queryType { name } } }").json().has("errors"))
                .isFalse();
    }

    @Test
    void whatIsNotPublicDemandsAToken() {
        var answer = wire.ask("{ viewer { actor { id } } }");

        assertThat(answer.code()).isEqualTo("UNAUTHENTICATED");
        assertThat(answer.json().at("/errors/0/path/0").asString()).isEqualTo("viewer");
        assertThat(answer.json().at("/data/viewer").isNull()).isTrue();
    }

    @Test
    void aMutationDemandsAToken() {
        var answer = wire.ask("mutation { rateCase(input: {number: \"1\", grade: SATISFIED}) { clientMutationId } }");

        assertThat(answer.code()).isEqualTo("UNAUTHENTICATED");
    }

    @Test
    void theRestOfTheAnswerIsServed() {
        var answer = wire.ask("{ viewer { actor { id } } serviceItem(code: \"a\") { code } }");

        assertThat(answer.json().at("/data/serviceItem/code").asString()).isEqualTo("a");
    }
}
