package org.caseledger.adapters.graphql.transport;

import static org.assertj.core.api.Assertions.assertThat;

import org.caseledger.adapters.testing.Wire;
import org.caseledger.testing.HttpTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@HttpTest
class SendingAMalformedRequestTest {

    @LocalServerPort
    private int port;

    private Wire wire;

    @BeforeEach
    void aRunningLedger() {
        wire = new Wire(port);
    }

    private static final String JSON = "application/json";
    private static final String QUERY = "{\"query\":\"{ __typename }\"}";

    @Test
    void brokenJsonIsTold() {
        assertRefused(wire.post(JSON, "{\"query\":"), 400, "the body");
    }

    @Test
    void anEmptyBodyIsTold() {
        assertRefused(wire.post(JSON, ""), 400, "the body");
    }

    @Test
    void aListIsTold() {
        assertRefused(wire.post(JSON, "[" + QUERY + "]"), 400, "the body");
    }

    @Test
    void aMissingQueryIsTold() {
        assertRefused(wire.post(JSON, "{}"), 400, "query");
    }

    @Test
    void variablesThatAreNoObjectAreTold() {
        assertRefused(wire.post(JSON, "{\"query\":\"{ __typename }\",\"variables\":[1]}"), 400, "variables");
    }

    @Test
    void anotherContentTypeIsRefused() {
        assertRefused(wire.post("text/plain", QUERY), 415, "Content-Type");
    }

    @Test
    void aFormIsRefused() {
        assertRefused(wire.post("application/x-www-form-urlencoded", "query={__typename}"), 415, "Content-Type");
    }

    @Test
    void anotherCharsetIsRefused() {
        assertRefused(wire.post("application/json;charset=GBK", QUERY), 415, "Content-Type");
    }

    @Test
    void aTypeThatIsNotServedIsNotAcceptable() {
        var request = wire.graphQl("{ __typename }", java.util.Map.of()).header("Accept", "text/html");

        assertRefused(wire.send(request), 406, "Accept");
    }

    @Test
    void aBodyOverTheLimitIsRefused() {
        var answer = wire.post(JSON, "{\"query\":\"" + "x".repeat(1_100_000) + "\"}");

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.code()).isEqualTo("LIMIT_EXCEEDED");
    }

    @Test
    void aPathThatIsNotServedIsNotFound() {
        assertThat(wire.get("/secret").status()).isEqualTo(404);
        assertThat(wire.get("/actuator/env").status()).isEqualTo(404);
    }

    private static void assertRefused(Wire.Answer answer, int status, String word) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo("BAD_REQUEST");
        assertThat(answer.message()).startsWith("Expected").contains(word);
    }
}
