package org.caseledger.adapters.xes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.adapters.xes.Logs.NOON;
import static org.caseledger.adapters.xes.Logs.date;
import static org.caseledger.adapters.xes.Logs.event;
import static org.caseledger.adapters.xes.Logs.log;
import static org.caseledger.adapters.xes.Logs.read;
import static org.caseledger.adapters.xes.Logs.string;
import static org.caseledger.adapters.xes.Logs.trace;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ApplyingGlobalDefaultsTest {

    private static String global(String scope, String... attributes) {
        return "<global scope='" + scope + "'>" + String.join("", attributes) + "</global>";
    }

    @Test
    void aCaseOrStepThatLacksOneGetsIt() {
        Reading reading = read(log(
                global("trace", string("channel", "Desk"), string("town", "Dalian")),
                global("event", string("lifecycle:transition", "complete")),
                trace("2026-1", event("Receive", NOON))));

        assertThat(reading.onlyCase().channel()).isEqualTo("Desk");
        assertThat(reading.onlyCase().attributes()).isEqualTo(Map.of("town", "Dalian"));
        assertThat(reading.onlyStep().action()).isEqualTo("complete");
    }

    @Test
    void aCaseOrStepThatHasOneKeepsItsOwn() {
        Reading reading = read(log(
                global("trace", string("channel", "Desk")),
                global("event", string("lifecycle:transition", "complete")),
                trace(
                        "2026-1",
                        string("channel", "Post"),
                        event("Receive", NOON, string("lifecycle:transition", "withdraw")))));

        assertThat(reading.onlyCase().channel()).isEqualTo("Post");
        assertThat(reading.onlyStep().action()).isEqualTo("withdraw");
    }

    @Test
    void aPlaceholderOrAMomentIsNoDefault() {
        Reading reading = read(log(
                global("trace", string("channel", "UNKNOWN"), date("enddate", "1970-01-01T00:00:00.000+01:00")),
                global("event", string("concept:instance", "task"), string("org:resource", "__INVALID__")),
                trace("2026-1", event("Receive", NOON))));

        assertThat(reading.onlyCase().channel()).isNull();
        assertThat(reading.onlyCase().endedAt()).isNull();
        assertThat(reading.onlyStep().instance()).isNull();
        assertThat(reading.onlyStep().handler()).isNull();
    }

    @Test
    void nothingGetsItsNameOrTimeFromADefault() {
        read(log(global("trace", string("concept:name", "all")), "<trace/>"))
                .isRefused(3, "concept:name in every trace");
        read(log(
                        global("event", date("time:timestamp", NOON)),
                        trace("1", "<event>" + string("concept:name", "x") + "</event>")))
                .isRefused(3, "time:timestamp in every event");
    }
}
