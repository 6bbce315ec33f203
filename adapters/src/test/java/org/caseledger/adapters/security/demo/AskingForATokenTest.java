package org.caseledger.adapters.security.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.caseledger.adapters.testing.Wire;
import org.caseledger.testing.HttpTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@HttpTest
class AskingForATokenTest {

    @LocalServerPort
    private int port;

    private Wire wire;

    @BeforeEach
    void aRunningLedger() {
        wire = new Wire(port);
    }

    @Test
    void aClientGetsATokenForTheFormFields() {
        var answer = wire.form("grant_type=client_credentials&client_id=clerk-li&client_secret=demo");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().at("/token_type").asString()).isEqualTo("Bearer");
        assertThat(answer.json().at("/expires_in").asInt()).isEqualTo(3600);
        assertThat(answer.header("Cache-Control")).contains("no-store");
    }

    @Test
    void aClientGetsATokenByHttpBasic() {
        var answer = wire.form("grant_type=client_credentials", "Authorization", "Basic Y2xlcmstbGk6ZGVtbw==");

        assertThat(answer.status()).isEqualTo(200);
    }

    @Test
    void aWrongSecretIsRefused() {
        var answer = wire.form("grant_type=client_credentials&client_id=clerk-li&client_secret=wrong");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("WWW-Authenticate")).startsWith("Basic");
        assertThat(answer.json().at("/error").asString()).isEqualTo("invalid_client");
    }

    @Test
    void anUnknownClientIsRefusedInTheSameWords() {
        var wrong = wire.form("grant_type=client_credentials&client_id=clerk-li&client_secret=wrong");
        var unknown = wire.form("grant_type=client_credentials&client_id=nobody&client_secret=demo");

        assertThat(unknown.body()).isEqualTo(wrong.body());
    }

    @Test
    void garbledBasicCredentialsAreRefused() {
        assertThat(wire.form("grant_type=client_credentials", "Authorization", "Basic ???")
                        .status())
                .isEqualTo(401);
    }

    @Test
    void anotherGrantIsRefused() {
        var answer = wire.form("grant_type=password&client_id=clerk-li&client_secret=demo");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().at("/error").asString()).isEqualTo("unsupported_grant_type");
    }

    @Test
    void aRepeatedParameterIsRefused() {
        var answer = wire.form("grant_type=client_credentials&grant_type=x&client_id=clerk-li&client_secret=demo");

        assertThat(answer.json().at("/error").asString()).isEqualTo("invalid_request");
    }

    @Test
    void secretsInTheAddressAreRefused() {
        var request = wire.request("/oauth2/token?grant_type=client_credentials&client_id=clerk-li&client_secret=demo")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(java.net.http.HttpRequest.BodyPublishers.noBody());

        assertThat(wire.send(request).json().at("/error").asString()).isEqualTo("invalid_request");
    }
}
