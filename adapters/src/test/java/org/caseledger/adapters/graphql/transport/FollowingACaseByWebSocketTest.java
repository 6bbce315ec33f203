package org.caseledger.adapters.graphql.transport;

import static org.assertj.core.api.Assertions.assertThat;

import org.caseledger.adapters.testing.Socket;
import org.caseledger.adapters.testing.Wire;
import org.caseledger.testing.HttpTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@HttpTest
class FollowingACaseByWebSocketTest {

    private static final String SUBSCRIBE = "{\"id\":\"1\",\"type\":\"subscribe\",\"payload\":{\"query\":"
            + "\"subscription { caseProgress(number: \\\"K1\\\") { title } }\"}}";

    @LocalServerPort
    private int port;

    @Test
    void theTokenComesWithTheFirstMessage() throws InterruptedException {
        var socket = new Socket(port);
        socket.send(init("\"authorization\":\"Bearer " + token() + "\""));
        assertThat(socket.next()).contains("connection_ack");

        socket.send(SUBSCRIBE);

        assertThat(socket.next()).contains("next").contains("first of K1");
        assertThat(socket.next()).contains("second of K1");
        assertThat(socket.next()).contains("complete");
    }

    @Test
    void theTokenComesWithTheHandshake() throws InterruptedException {
        var socket = new Socket(port, "Authorization", "Bearer " + token());
        socket.send(init(""));
        socket.next();

        socket.send(SUBSCRIBE);

        assertThat(socket.next()).contains("first of K1");
    }

    @Test
    void withoutATokenOnlyWhatIsPublicIsServed() throws InterruptedException {
        var socket = new Socket(port);
        socket.send(init(""));
        socket.next();

        socket.send(SUBSCRIBE);

        assertThat(socket.next()).contains("UNAUTHENTICATED");
    }

    @Test
    void anInvalidTokenClosesTheConnection() throws InterruptedException {
        var socket = new Socket(port);

        socket.send(init("\"Authorization\":\"Bearer nonsense\""));

        assertThat(socket.next()).isEqualTo("closed 4401");
    }

    @Test
    void aLongMessageIsTaken() throws InterruptedException {
        var socket = new Socket(port);
        socket.send(init(""));
        socket.next();

        socket.send("{\"id\":\"1\",\"type\":\"subscribe\",\"payload\":{\"query\":\"{ __typename } #"
                + "x".repeat(15_000) + "\"}}");

        assertThat(socket.next()).contains("\"__typename\":\"Query\"");
    }

    private String token() {
        return new Wire(port).token("citizen-zhang");
    }

    private static String init(String payload) {
        return "{\"type\":\"connection_init\",\"payload\":{" + payload + "}}";
    }
}
