package org.caseledger.adapters.search.query;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.caseledger.adapters.calendar.WorkingDays;
import org.caseledger.adapters.testing.SharedServers;
import org.caseledger.adapters.testing.TestLedger;
import org.caseledger.adapters.testing.TestViews;
import org.caseledger.application.deadline.CaseDeadline;
import org.caseledger.application.deadline.Deadlines;
import org.caseledger.application.search.CaseFilter;
import org.caseledger.application.search.CaseSearch;
import org.caseledger.application.search.PageRequest;
import org.caseledger.application.search.SearchViews;
import org.caseledger.application.search.Thoroughness;
import org.caseledger.application.search.View;
import org.caseledger.domain.calendar.DayNotCovered;
import org.caseledger.domain.calendar.WorkingDayCalendar;
import org.caseledger.domain.event.OfficialTime;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** It is Wednesday, 8 April 2026, after the Qingming holidays from Saturday to Monday. */
class FindingOverdueCasesTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-04-08");
    private static final Set<String> OVERDUE = Set.of(
            "long ago",
            "due yesterday",
            "instant, yesterday",
            "stopped too late",
            "stopped too late, for a while",
            "stopped for a while, and overdue",
            "instant, stopped the day after",
            "extended, and overdue");
    private static final Set<String> NOT = Set.of(
            "just now",
            "due today",
            "instant, today",
            "stopped",
            "stopped for a while",
            "instant, stopped on its day",
            "extended",
            "decided too late",
            "withdrawn",
            "not accepted");

    private static TestLedger ledger;
    private static TestViews views;
    private static DatedCases cases;

    @BeforeAll
    static void givenCases() {
        ledger = new TestLedger();
        views = TestViews.of(ledger);
        cases = new DatedCases(ledger);
        cases.accepted("long ago", "2026-01-05", 5);
        cases.accepted("just now", "2026-04-08", 5);
        // After Wednesday, 1 April: the 2nd, 3rd, 7th and 8th.
        cases.accepted("due today", "2026-04-01", 4);
        cases.accepted("due yesterday", "2026-04-01", 3);
        cases.accepted("instant, today", "2026-04-08", 0);
        cases.accepted("instant, yesterday", "2026-04-07", 0);
        stops();
        extensions();
        cases.accepted("decided too late", "2026-01-05", 5);
        cases.granted("decided too late", "2026-03-02");
        cases.accepted("withdrawn", "2026-01-05", 5);
        cases.withdrawn("withdrawn", "2026-03-02");
        cases.submitted("not accepted", "2026-01-05", 5);
        views.caughtUp();
    }

    private static void stops() {
        cases.accepted("stopped", "2026-01-05", 5);
        cases.stopped("stopped", "2026-01-07");
        cases.accepted("stopped too late", "2026-03-02", 5);
        cases.stopped("stopped too late", "2026-03-20");
        cases.accepted("stopped too late, for a while", "2026-03-02", 5);
        cases.stopped("stopped too late, for a while", "2026-03-20");
        cases.wentOn("stopped too late, for a while", "2026-04-08");
        // 3 March, then 3 and 7 April.
        for (var name : Set.of("stopped for a while", "stopped for a while, and overdue")) {
            cases.accepted(name, "2026-03-02", name.endsWith("overdue") ? 3 : 4);
            cases.stopped(name, "2026-03-04");
            cases.wentOn(name, "2026-04-02");
        }
        cases.accepted("instant, stopped on its day", "2026-04-01", 0);
        cases.stopped("instant, stopped on its day", "2026-04-01");
        cases.accepted("instant, stopped the day after", "2026-04-01", 0);
        cases.stopped("instant, stopped the day after", "2026-04-02");
    }

    private static void extensions() {
        // 30 March, and ten working days more: 14 April.
        cases.accepted("extended", "2026-03-16", 10);
        cases.extended("extended", "2026-03-20", 10);
        cases.accepted("extended, and overdue", "2026-02-24", 10);
        cases.extended("extended, and overdue", "2026-02-25", 10);
    }

    @AfterAll
    static void close() {
        views.close();
        ledger.close();
    }

    @Test
    void thoseAreFoundWhosePeriodHasPassedWithoutADecision() {
        assertThat(found(on(TODAY), true)).isEqualTo(OVERDUE);
    }

    @Test
    void theOthersAreFoundAsOthers() {
        assertThat(found(on(TODAY), false)).isEqualTo(NOT);
        assertThat(found(on(TODAY), null)).hasSize(OVERDUE.size() + NOT.size());
    }

    @Test
    void eachCaseTellsTheSameOfItself() {
        var deadlines = deadlines(WorkingDays.builtIn(), TODAY);
        Stream.concat(OVERDUE.stream(), NOT.stream()).forEach(name -> {
            var view = ledger.cases.read(cases.number(name)).orElseThrow().view();
            var deadline = CaseDeadline.of(view);
            assertThat(deadline != null && deadlines.overdue(deadline, null))
                    .as(name)
                    .isEqualTo(OVERDUE.contains(name));
        });
    }

    @Test
    void onTheNextDayAnotherOneIsAndNothingHasBeenWritten() {
        var tomorrow = new TreeSet<>(OVERDUE);
        tomorrow.addAll(Set.of("due today", "instant, today", "stopped for a while"));

        assertThat(found(on(TODAY.plusDays(1)), true)).isEqualTo(tomorrow);
    }

    @Test
    void documentsTellFactsThatNoCalendarChanges() {
        assertThat(views.documents(View.CASES).get(cases.number("long ago").value()))
                .contains("\"clock\":{\"workingDays\":5,\"countsFrom\":\"2026-01-05\"}");
        assertThat(views.documents(View.CASES).get(cases.number("stopped").value()))
                .contains("\"clock\":{\"workingDays\":5,\"days\":[\"2026-01-06\"]}");
        assertThat(views.documents(View.CASES)
                        .get(cases.number("stopped for a while").value()))
                .contains("\"clock\":{\"workingDays\":4,\"countsFrom\":\"2026-04-02\","
                        + "\"days\":[\"2026-03-03\",\"2026-04-03\",\"2026-04-04\",");
        assertThat(views.documents(View.CASES).get(cases.number("withdrawn").value()))
                .doesNotContain("\"clock\"");
    }

    @Test
    void viewsThatAreMadeAnewAreTheSame() {
        var before = views.documents(View.CASES);

        views.rebuild(Thoroughness.FULL);

        assertThat(views.documents(View.CASES)).isEqualTo(before);
        assertThat(found(on(TODAY), true)).isEqualTo(OVERDUE);
    }

    @Test
    void beyondTheCalendarNothingIsGuessed() {
        assertThatExceptionOfType(DayNotCovered.class)
                .isThrownBy(() -> found(on(LocalDate.parse("2027-01-20")), true))
                .satisfies(missing -> assertThat(missing.year()).isEqualTo(2027));
        assertThat(found(on(LocalDate.parse("2027-01-20")), null)).isNotEmpty();
    }

    @Test
    void aCalendarOfManyYearsCanBeAskedAndWhatLiesTooFarBackIsInNeither() {
        var years = IntStream.rangeClosed(2016, 2035).boxed().collect(toCollection(TreeSet::new));
        var asked = views(WorkingDayCalendar.of(years, Set.of(), Set.of()), LocalDate.parse("2029-12-31"));

        assertThat(found(asked, true))
                .contains("long ago", "extended", "stopped for a while", "instant, stopped the day after")
                .doesNotContain("stopped", "stopped too late");
        assertThat(found(asked, false))
                .contains("decided too late", "instant, stopped on its day")
                .doesNotContain("stopped", "stopped too late");
    }

    private static SearchViews on(LocalDate today) {
        return views(WorkingDays.builtIn(), today);
    }

    private static SearchViews views(WorkingDayCalendar calendar, LocalDate today) {
        return new ElasticsearchViews(
                SharedServers.elasticsearch(), views.projections, TestViews.SEAL, deadlines(calendar, today));
    }

    private static Deadlines deadlines(WorkingDayCalendar calendar, LocalDate today) {
        var moment = today.atTime(7, 0).atZone(OfficialTime.ZONE).toInstant();
        return new Deadlines(calendar, Clock.fixed(moment, OfficialTime.ZONE));
    }

    private static Set<String> found(SearchViews asked, Boolean overdue) {
        var filter = CaseFilter.builder().overdue(overdue).build();
        return asked.cases(CaseSearch.ALL.filter(filter).page(new PageRequest(100, null, false))).documents().stream()
                .map(hit -> cases.name(hit.number()))
                .collect(toCollection(TreeSet::new));
    }
}
