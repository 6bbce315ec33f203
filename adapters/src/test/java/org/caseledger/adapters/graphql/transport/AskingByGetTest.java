package org.caseledger.adapters.graphql.transport;

import static org.assertj.core.api.Assertions.assertThat;

import org.caseledger.adapters.testing.Wire;
import org.caseledger.testing.HttpTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@HttpTest
class AskingByGetTest {

    @LocalServerPort
    private int port;

    private Wire wire;

    @BeforeEach
    void aRunningLedger() {
        wire = new Wire(port);
    }

    private static final String RATE = "mutation { rateCase(input: {number: \"1\", grade: SATISFIED}) { position } }";

    @Test
    void aQueryIsAnswered() {
        var answer = wire.get("/graphql?query=" + Wire.escaped("query($c: String!) { serviceItem(code: $c) { code } }")
                + "&variables=" + Wire.escaped("{\"c\":\"a\"}"));

        assertThat(answer.json().at("/data/serviceItem/code").asString()).isEqualTo("a");
    }

    @Test
    void aMutationIsRefused() {
        var answer = wire.get("/graphql?query=" + Wire.escaped(RATE));

        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.header("Allow")).isEqualTo("GET, POST");
    }

    @Test
    void aMutationBesideAQueryIsRefusedWhenItIsMeant() {
        var both = "/graphql?query=" + Wire.escaped("query A { __typename } " + RATE.replace("mutation", "mutation B"));

        assertThat(wire.get(both + "&operationName=B").status()).isEqualTo(405);
        assertThat(wire.get(both + "&operationName=A").status()).isEqualTo(200);
    }

    @Test
    void aMutationBehindACommaIsRefused() {
        assertThat(wire.get("/graphql?query=" + Wire.escaped(",\n#x\n" + RATE)).status())
                .isEqualTo(405);
    }

    @Test
    void aMissingQueryIsTold() {
        assertThat(wire.get("/graphql").status()).isEqualTo(400);
    }

    @Test
    void brokenVariablesAreTold() {
        var answer = wire.get("/graphql?query=" + Wire.escaped("{ __typename }") + "&variables=1");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.message()).contains("variables");
    }

    @Test
    void anotherMethodIsRefused() {
        var answer = wire.send(wire.request("/graphql").DELETE());

        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.header("Allow")).isEqualTo("GET, POST");
    }
}
