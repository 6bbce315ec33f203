package org.caseledger.adapters.security.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.caseledger.adapters.testing.Wire;
import org.caseledger.testing.HttpTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@HttpTest
class SendingATokenThatCannotBeUsedTest {

    @LocalServerPort
    private int port;

    private Wire wire;

    @BeforeEach
    void aRunningLedger() {
        wire = new Wire(port);
    }

    @Autowired
    private DemoIssuer issuer;

    @TempDir
    private Path folder;

    @Test
    void aMalformedTokenIsRefused() {
        assertRefused("nonsense");
    }

    @Test
    void anExpiredTokenIsRefused() {
        assertRefused(issuer.issue(clerk(), Instant.now().minusSeconds(2 * 3600)));
    }

    @Test
    void aTokenOfAnotherKeyIsRefused() {
        var other = new DemoIssuer(SigningKey.readOrMake(folder.resolve("other.key")));

        assertRefused(other.issue(clerk(), Instant.now()));
    }

    @Test
    void aChangedTokenIsRefused() {
        var parts = wire.token("citizen-zhang").split("\\.");
        var clerk = wire.token("clerk-li").split("\\.");

        assertRefused(parts[0] + "." + clerk[1] + "." + parts[2]);
    }

    @Test
    void anUnsignedTokenIsRefused() {
        var parts = wire.token("clerk-li").split("\\.");

        assertRefused("eyJhbGciOiJub25lIn0." + parts[1] + ".");
    }

    private void assertRefused(String token) {
        var answer = wire.send(wire.graphQl("{ serviceItem(code: \"a\") { code } }", Map.of())
                .header("Authorization", "Bearer " + token));

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.code()).isEqualTo("UNAUTHENTICATED");
        assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer error=\"invalid_token\"");
    }

    private static DemoClient clerk() {
        return DemoClients.find("clerk-li").orElseThrow();
    }
}
