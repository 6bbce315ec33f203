package org.caseledger.adapters.graphql.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.caseledger.adapters.testing.Wire;
import org.caseledger.testing.HttpTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@HttpTest
class FollowingACaseByServerSentEventsTest {

    @LocalServerPort
    private int port;

    private Wire wire;

    @BeforeEach
    void aRunningLedger() {
        wire = new Wire(port);
    }

    @Test
    void everyEntryIsAnEventAndTheEndIsTold() {
        var events = follow("K1", wire.token("citizen-zhang"));

        assertThat(events.header("Content-Type")).startsWith("text/event-stream");
        assertThat(events.body())
                .containsSubsequence("event:next", "first of K1", "event:next", "second of K1", "event:complete");
    }

    @Test
    void withoutATokenTheOneEventSaysSo() {
        var events = follow("K1", "");

        assertThat(events.body())
                .contains("event:next")
                .contains("UNAUTHENTICATED")
                .doesNotContain("first of");
    }

    @Test
    void aStreamThatBreaksTellsNothingOfTheInside() {
        var events = follow("fault", wire.token("citizen-zhang"));

        assertThat(events.body()).contains("INTERNAL").contains("incident").doesNotContain("110105189912310015");
    }

    @Test
    void aClientThatAcceptsOneAnswerOnlyIsToldWhatToAccept() {
        var answer = wire.send(wire.graphQl("subscription { caseProgress(number: \"K1\") { title } }", Map.of())
                .header("Accept", "application/json")
                .header("Authorization", "Bearer " + wire.token("citizen-zhang")));

        assertThat(answer.status()).isEqualTo(406);
        assertThat(answer.code()).isEqualTo("BAD_REQUEST");
        assertThat(answer.message()).contains("text/event-stream");
    }

    private Wire.Answer follow(String number, String token) {
        var document = "subscription { caseProgress(number: \"" + number + "\") { title } }";
        var request = wire.graphQl(document, Map.of()).header("Accept", "text/event-stream");
        return wire.send(token.isEmpty() ? request : request.header("Authorization", "Bearer " + token));
    }
}
