package org.caseledger.adapters.xes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.adapters.xes.Logs.NOON;
import static org.caseledger.adapters.xes.Logs.date;
import static org.caseledger.adapters.xes.Logs.event;
import static org.caseledger.adapters.xes.Logs.log;
import static org.caseledger.adapters.xes.Logs.read;
import static org.caseledger.adapters.xes.Logs.string;
import static org.caseledger.adapters.xes.Logs.trace;

import java.time.Instant;
import java.util.Map;
import org.caseledger.application.importing.LoggedCase;
import org.caseledger.application.importing.LoggedStep;
import org.junit.jupiter.api.Test;

class ReadingAttributesTest {

    @Test
    void thoseOfACaseBecomeItsProperties() {
        LoggedCase told = read(log(trace(
                        "2026-1",
                        date("startdate", "2026-03-02T09:00:00+08:00"),
                        date("enddate", "2026-03-03T09:00:00+08:00"),
                        date("enddate_planned", "2026-03-04T09:00:00+08:00"),
                        date("deadline", "2026-03-05T09:00:00+08:00"),
                        string("channel", "Desk"),
                        string("department", "Planning"),
                        string("group", "Group 2"),
                        string("responsible", "Resource21"))))
                .onlyCase();

        assertThat(told.number()).isEqualTo("2026-1");
        assertThat(told.startedAt()).isEqualTo(Instant.parse("2026-03-02T01:00:00Z"));
        assertThat(told.endedAt()).isEqualTo(Instant.parse("2026-03-03T01:00:00Z"));
        assertThat(told.plannedEndAt()).isEqualTo(Instant.parse("2026-03-04T01:00:00Z"));
        assertThat(told.dueAt()).isEqualTo(Instant.parse("2026-03-05T01:00:00Z"));
        assertThat(told.channel()).isEqualTo("Desk");
        assertThat(told.department()).isEqualTo("Planning");
        assertThat(told.group()).isEqualTo("Group 2");
        assertThat(told.responsible()).isEqualTo("Resource21");
        assertThat(told.attributes()).isEmpty();
        assertThat(told.place().line()).isEqualTo(2);
    }

    @Test
    void thoseOfAnEventBecomeTheStepsProperties() {
        LoggedStep told = read(log(trace(
                        "2026-1",
                        event(
                                "Check &amp; confirm",
                                NOON,
                                string("org:resource", "Resource10"),
                                string("org:group", "Group 4"),
                                string("lifecycle:transition", "complete"),
                                string("concept:instance", "task-1"),
                                string("cost:total", "")))))
                .onlyStep();

        assertThat(told.name()).isEqualTo("Check & confirm");
        assertThat(told.handler()).isEqualTo("Resource10");
        assertThat(told.unit()).isEqualTo("Group 4");
        assertThat(told.action()).isEqualTo("complete");
        assertThat(told.instance()).isEqualTo("task-1");
        assertThat(told.at()).isEqualTo(Instant.parse("2026-03-02T04:00:00Z"));
        assertThat(told.startedAt()).isNull();
        assertThat(told.opinion()).isNull();
        assertThat(told.attributes()).isEqualTo(Map.of("cost:total", ""));
    }

    @Test
    void thoseOfEveryTypeAreKeptAsTextInTheirOrder() {
        LoggedCase told = read(log(trace(
                        "2026-1",
                        "<boolean key='urgent' value='true'/>",
                        "<int key='floors' value='12'/>",
                        "<float key='area' value='88.50'/>",
                        "<id key='identity:id' value='7f3c1c1e-0000-4000-8000-000000000001'/>",
                        date("seen", "2026-03-02T09:00:00"),
                        "<string key='site' value='north'><string key='road' value='7'/></string>",
                        "<container key='fees'><float key='paid' value='3'/></container>",
                        "<list key='plans'><string key='plan' value='A'/><string key='plan' value='B'/></list>",
                        "<list key='maps'><values><string key='map' value='C'/><list key='old'><values>"
                                + "<string key='map' value='D'/></values></list></values></list>")))
                .onlyCase();

        assertThat(told.attributes().toString())
                .isEqualTo("{urgent=true, floors=12, area=88.50, identity:id=7f3c1c1e-0000-4000-8000-000000000001,"
                        + " seen=2026-03-02T09:00:00, site=north, site/road=7, fees/paid=3, plans/1/plan=A,"
                        + " plans/2/plan=B, maps/1/map=C, maps/2/old/1/map=D}");
    }

    @Test
    void keysAreAsTheStandardWritesThem() {
        LoggedCase told = read(log(trace("2026-1", string("Channel", "Desk")))).onlyCase();

        assertThat(told.channel()).isNull();
        assertThat(told.attributes()).containsEntry("Channel", "Desk");
    }

    @Test
    void anEmptyOneSaysNothing() {
        assertThat(read(log(trace("2026-1", string("channel", " "), date("enddate", ""))))
                        .onlyCase())
                .matches(told -> told.channel() == null && told.endedAt() == null);
    }
}
