package org.caseledger.adapters.security.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.caseledger.adapters.testing.Socket;
import org.caseledger.adapters.testing.Wire;
import org.caseledger.testing.HttpTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A token counts for a minute longer than it says, because clocks differ; then what it opened ends. */
@HttpTest
class FollowingACaseBeyondTheTokenTest {

    private static final Duration SKEW = Duration.ofSeconds(60);
    private static final Duration LEFT = Duration.ofSeconds(3);

    @LocalServerPort
    private int port;

    @Autowired
    private DemoIssuer issuer;

    @Test
    void theStreamEnds() {
        var wire = new Wire(port);
        var request = wire.graphQl("subscription { caseProgress(number: \"endless\") { title } }", Map.of())
                .header("Accept", "text/event-stream")
                .header("Authorization", "Bearer " + tokenAboutToExpire());

        var events = wire.send(request).body();

        assertThat(events).containsSubsequence("first of endless", "second of endless", "event:complete");
    }

    @Test
    void theWebSocketSeesOnlyWhatIsPublic() throws InterruptedException {
        var socket = new Socket(port);
        socket.send("{\"type\":\"connection_init\",\"payload\":{\"Authorization\":\"Bearer " + tokenAboutToExpire()
                + "\"}}");
        assertThat(socket.next()).contains("connection_ack");

        Thread.sleep(LEFT);
        socket.send("{\"id\":\"1\",\"type\":\"subscribe\",\"payload\":{\"query\":\"{ viewer { actor { id } } }\"}}");

        assertThat(socket.next()).contains("UNAUTHENTICATED");
    }

    private String tokenAboutToExpire() {
        var issued = Instant.now().plus(LEFT).minus(SKEW).minus(DemoIssuer.VALIDITY);
        return issuer.issue(DemoClients.find("citizen-zhang").orElseThrow(), issued);
    }
}
