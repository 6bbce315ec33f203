package org.caseledger.adapters.search.query;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.caseledger.application.deadline.Deadlines;
import org.caseledger.domain.calendar.WorkingDayCalendar;
import org.caseledger.domain.clock.Period;

/**
 * The cases whose period has passed without a decision. The documents know nothing of the calendar, so the question brings
 * it along: for each length of a period the latest day on which it can have begun, and, for periods that were interrupted,
 * the working days up to today, of which Elasticsearch counts those that are among the days of the document.
 */
final class OverdueCases {

    /** Two years of working days are half of the clauses that Elasticsearch takes in any case. */
    private static final int YEARS_BACK = 2;

    private static final String WORKING_DAYS = "clock.workingDays";
    private static final String COUNTS_FROM = "clock.countsFrom";
    private static final String DAYS = "clock.days";

    private OverdueCases() {}

    /**
     * Those that are overdue, or those of which it is sure that they are not.
     *
     * @throws org.caseledger.domain.calendar.DayNotCovered if the calendar cannot tell
     */
    static Query of(boolean overdue, Deadlines deadlines) {
        var calendar = deadlines.calendar();
        var today = deadlines.today();
        var known = known(calendar, today);
        var over = any(List.of(begunLongAgo(calendar, today), interrupted(calendar.workingDays(known, today))));
        return overdue ? over : Query.of(query -> query.bool(no -> no.mustNot(over, hasDaysBefore(known))));
    }

    /** The first day that the question brings along. */
    private static LocalDate known(WorkingDayCalendar calendar, LocalDate today) {
        var back = today.minusYears(YEARS_BACK);
        return back.isBefore(calendar.first()) ? calendar.first() : back;
    }

    private static Query begunLongAgo(WorkingDayCalendar calendar, LocalDate today) {
        return any(IntStream.rangeClosed(0, Period.LONGEST)
                .mapToObj(length -> begun(length, calendar.latestBefore(today, length)))
                .toList());
    }

    private static Query begun(int length, LocalDate latest) {
        var asLong =
                Query.of(query -> query.term(term -> term.field(WORKING_DAYS).value(length)));
        var begun = Query.of(query ->
                query.range(range -> range.date(date -> date.field(COUNTS_FROM).lte(latest.toString()))));
        return Query.of(query -> query.bool(both -> both.filter(asLong, begun)));
    }

    private static Query interrupted(List<LocalDate> workingDays) {
        var days = workingDays.stream().map(LocalDate::toString).toList();
        return Query.of(
                query -> query.termsSet(set -> set.field(DAYS).terms(days).minimumShouldMatchField(WORKING_DAYS)));
    }

    /** Days may count that the question knows nothing of. */
    private static Query hasDaysBefore(LocalDate known) {
        return Query.of(
                query -> query.range(range -> range.term(day -> day.field(DAYS).lt(known.toString()))));
    }

    private static Query any(List<Query> queries) {
        return Query.of(query -> query.bool(any -> any.should(queries).minimumShouldMatch("1")));
    }
}
