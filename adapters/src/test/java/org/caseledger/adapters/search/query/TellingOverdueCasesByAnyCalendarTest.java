package org.caseledger.adapters.search.query;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.caseledger.adapters.calendar.WorkingDays;
import org.caseledger.adapters.testing.SharedServers;
import org.caseledger.adapters.testing.TestLedger;
import org.caseledger.adapters.testing.TestViews;
import org.caseledger.application.deadline.Deadlines;
import org.caseledger.application.search.CaseFilter;
import org.caseledger.application.search.CaseSearch;
import org.caseledger.application.search.PageRequest;
import org.caseledger.application.search.View;
import org.caseledger.domain.calendar.DayNotCovered;
import org.caseledger.domain.calendar.WorkingDayCalendar;
import org.caseledger.domain.clock.Period;
import org.caseledger.domain.clock.Period.Stop;
import org.caseledger.domain.event.OfficialTime;
import org.junit.jupiter.api.Test;

/** A hundred cases with random procedures are searched on many days, by several calendars, in the same documents. */
class TellingOverdueCasesByAnyCalendarTest {

    private static final int CASES = 100;
    private static final LocalDate FIRST = LocalDate.parse("2025-11-01");
    private static final LocalDate LAST = LocalDate.parse("2026-06-10");

    private final Random random = new Random(82);
    private final Map<String, Period> periods = new HashMap<>();

    @Test
    void aSearchFindsWhatThePeriodOfEachCaseSays() {
        try (var ledger = new TestLedger();
                var views = TestViews.of(ledger)) {
            var cases = new DatedCases(ledger);
            for (int i = 0; i < CASES; i++) {
                periods.put("case " + i, make(cases, "case " + i));
            }
            views.caughtUp();
            var documents = views.documents(View.CASES);

            for (var calendar : calendars()) {
                for (var today : List.of(LAST, LAST.plusDays(4), LAST.plusDays(10), LAST.plusDays(117))) {
                    assertTold(views, cases, calendar, today);
                }
            }

            assertThat(views.documents(View.CASES)).isEqualTo(documents);
        }
    }

    private void assertTold(TestViews views, DatedCases cases, WorkingDayCalendar calendar, LocalDate today) {
        var expected = new TreeMap<Boolean, Set<String>>(Map.of(true, new TreeSet<>(), false, new TreeSet<>()));
        periods.forEach((name, period) -> {
            try {
                expected.get(period.isOver(today, calendar)).add(name);
            } catch (DayNotCovered unknown) {
                assertThat(period.interrupted()).isTrue();
            }
        });
        assertThat(expected.get(true)).as("overdue on %s", today).isNotEmpty();
        for (var overdue : List.of(true, false)) {
            assertThat(found(views, cases, calendar, today, overdue))
                    .as("overdue %s on %s", overdue, today)
                    .isEqualTo(expected.get(overdue));
        }
    }

    private static Set<String> found(
            TestViews views, DatedCases cases, WorkingDayCalendar calendar, LocalDate today, boolean overdue) {
        var clock = Clock.fixed(today.atStartOfDay(OfficialTime.ZONE).toInstant(), OfficialTime.ZONE);
        var asked = new ElasticsearchViews(
                SharedServers.elasticsearch(), views.projections, TestViews.SEAL, new Deadlines(calendar, clock));
        var search = CaseSearch.ALL
                .filter(CaseFilter.builder().overdue(overdue).build())
                .page(new PageRequest(CASES, null, false));
        return asked.cases(search).documents().stream()
                .map(hit -> cases.name(hit.number()))
                .collect(toCollection(TreeSet::new));
    }

    /** The official one; one that begins too late for some cases; one of later wisdom; one of five days a week. */
    private List<WorkingDayCalendar> calendars() {
        var late = new TreeSet<>(Set.of(2026));
        var all = new TreeSet<>(Set.of(2025, 2026));
        var off = new TreeSet<LocalDate>();
        for (int i = 0; i < 60; i++) {
            off.add(FIRST.plusDays(random.nextInt(240)));
        }
        return List.of(
                WorkingDays.builtIn(),
                WorkingDayCalendar.of(late, Set.of(), Set.of()),
                WorkingDayCalendar.of(all, off, Set.of()),
                WorkingDayCalendar.of(all, Set.of(), Set.of()));
    }

    private Period make(DatedCases cases, String name) {
        var accepted = FIRST.plusDays(random.nextInt(180));
        var workingDays = random.nextInt(8) == 0 ? 0 : random.nextInt(40);
        cases.accepted(name, accepted.toString(), workingDays);
        var stops = new ArrayList<Stop>();
        var day = accepted.plusDays(step());
        for (int wanted = random.nextInt(4); wanted > 0 && !day.isAfter(LAST); wanted--) {
            var from = day;
            cases.stopped(name, from.toString());
            day = day.plusDays(step());
            if (day.isAfter(LAST) || (wanted == 1 && random.nextBoolean())) {
                stops.add(new Stop(from, null));
                break;
            }
            cases.wentOn(name, day.toString());
            stops.add(new Stop(from, day));
            day = day.plusDays(step());
        }
        return Period.of(accepted, workingDays, stops);
    }

    private int step() {
        return random.nextInt(3) == 0 ? random.nextInt(60) : random.nextInt(5);
    }
}
