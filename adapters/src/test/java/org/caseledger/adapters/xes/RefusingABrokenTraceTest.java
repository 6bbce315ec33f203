package org.caseledger.adapters.xes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.adapters.xes.Logs.NOON;
import static org.caseledger.adapters.xes.Logs.date;
import static org.caseledger.adapters.xes.Logs.event;
import static org.caseledger.adapters.xes.Logs.log;
import static org.caseledger.adapters.xes.Logs.read;
import static org.caseledger.adapters.xes.Logs.string;
import static org.caseledger.adapters.xes.Logs.trace;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RefusingABrokenTraceTest {

    static Object[][] brokenTraces() {
        return new Object[][] {
            {"<trace>" + event("Receive", NOON) + "</trace>", "concept:name in every trace"},
            {trace(" "), "concept:name in every trace"},
            {trace("2", "<event>" + string("concept:name", "Receive") + "</event>"), "time:timestamp in every event"},
            {trace("2", "<event>" + date("time:timestamp", NOON) + "</event>"), "concept:name in every event"},
            {trace("2", event("Receive", "last Monday")), "ISO 8601 writes it in time:timestamp"},
            {trace("2", date("deadline", "2026-02-30T00:00:00Z")), "ISO 8601 writes it in deadline"},
            {trace("2", string("channel", "Desk"), string("channel", "Post")), "each key once"},
            {trace("2", "<string value='x'/>"), "it has no key"},
            {trace("2", "<string key='x'/>"), "it has no value"},
            {trace("2", "<evnt/>"), "element of XES"},
            {event("Receive", NOON), "belongs to no case"},
            {"<traces/>", "element of XES"},
        };
    }

    @ParameterizedTest
    @MethodSource("brokenTraces")
    void theCasesBeforeItAreHandedOutThenItsLineAndTheReason(String broken, String reason) {
        Reading reading = read(log(trace("1"), broken, trace("3")));

        assertThat(reading.numbers()).containsExactly("1");
        reading.isRefused(3, reason);
    }

    @Test
    void theErrorRepeatsNoValueOfTheLog() {
        Reading reading = read(log(trace("Zhang San", event("Zhang San", "Zhang San"))));

        assertThat(reading.broken())
                .hasMessageStartingWith("At line 2, column ")
                .hasMessageNotContaining("Zhang");
    }

    @Test
    void anElementOfAnotherVocabularyIsPassedOver() {
        Reading reading =
                read(log("<note xmlns='urn:notes'><trace/></note>", trace("1", "<note xmlns='urn:notes'>seen</note>")));

        assertThat(reading.onlyCase().attributes()).isEmpty();
    }
}
