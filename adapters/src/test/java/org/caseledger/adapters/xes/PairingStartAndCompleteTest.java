package org.caseledger.adapters.xes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.adapters.xes.Logs.event;
import static org.caseledger.adapters.xes.Logs.log;
import static org.caseledger.adapters.xes.Logs.read;
import static org.caseledger.adapters.xes.Logs.string;
import static org.caseledger.adapters.xes.Logs.trace;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.caseledger.application.importing.LoggedStep;
import org.junit.jupiter.api.Test;

class PairingStartAndCompleteTest {

    private static String at(int hour, String name, String transition, String... more) {
        String time = "2026-03-02T%02d:00:00Z".formatted(hour);
        return event(name, time, string("lifecycle:transition", transition), String.join("", more));
    }

    private static String instance(String number) {
        return string("concept:instance", number);
    }

    private static List<LoggedStep> steps(String... events) {
        return read(log(trace("2026-1", events))).onlyCase().steps();
    }

    private static List<String> told(List<LoggedStep> steps) {
        return steps.stream()
                .map(s -> s.name() + " " + s.action() + (s.startedAt() == null ? "" : " paired"))
                .toList();
    }

    @Test
    void twoEventsOfOneInstanceAreOneStepWhereItWasCompleted() {
        List<LoggedStep> steps = steps(
                at(1, "Check", "start", instance("t1"), string("org:resource", "Li"), string("desk", "4")),
                at(2, "Call", "complete", instance("t2")),
                at(3, "Check", "complete", instance("t1"), string("org:resource", "Wang"), string("desk", "4")));

        assertThat(told(steps)).containsExactly("Call complete", "Check complete paired");
        assertThat(steps.getLast().startedAt()).isEqualTo(Instant.parse("2026-03-02T01:00:00Z"));
        assertThat(steps.getLast().at()).isEqualTo(Instant.parse("2026-03-02T03:00:00Z"));
        assertThat(steps.getLast().handler()).isEqualTo("Wang");
        assertThat(steps.getLast().attributes()).isEqualTo(Map.of("desk", "4", "start/org:resource", "Li"));
    }

    @Test
    void workDoneTwiceIsTwoSteps() {
        assertThat(told(steps(
                        at(1, "Check", "start", instance("t1")),
                        at(2, "Check", "complete", instance("t1")),
                        at(3, "Check", "start", instance("t1")),
                        at(4, "Check", "complete", instance("t1")))))
                .containsExactly("Check complete paired", "Check complete paired");
    }

    @Test
    void eventsOfWhichNothingProvesThatTheyBelongTogetherStayApart() {
        assertThat(told(steps(at(1, "Check", "start"), at(2, "Check", "complete"))))
                .containsExactly("Check start", "Check complete");
        assertThat(told(steps(at(1, "Check", "start", instance("t1")), at(2, "Check", "complete", instance("t2")))))
                .containsExactly("Check start", "Check complete");
        assertThat(told(steps(at(1, "Check", "start", instance("t1")), at(2, "Call", "complete", instance("t1")))))
                .containsExactly("Check start", "Call complete");
    }

    @Test
    void aStartWithoutAnEndOrAfterItStaysAStep() {
        assertThat(told(steps(at(5, "Check", "start", instance("t1")), at(2, "Check", "complete", instance("t1")))))
                .containsExactly("Check start", "Check complete");
        assertThat(told(steps(
                        at(1, "Check", "start", instance("t1")),
                        at(2, "Check", "start", instance("t1")),
                        at(3, "Check", "complete", instance("t1")))))
                .containsExactly("Check start", "Check complete paired");
    }
}
