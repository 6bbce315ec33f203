package org.caseledger.application.search;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.caseledger.application.casefile.CaseView;
import org.caseledger.domain.clock.Period;
import org.jspecify.annotations.Nullable;

/**
 * A case in the search view. It holds the applicant's name, because that can be searched for by those who may see it;
 * it holds no identity number and no telephone number.
 *
 * @param number the case number
 * @param formattedNumber the number as it is printed
 * @param status where the case stands
 * @param version the sequence of the last event that is folded in
 * @param position the place of that event, see {@link SortablePosition}
 * @param item what was applied for; null for a case kept elsewhere
 * @param applicant who applies; null for a case kept elsewhere
 * @param persons the digests of applicant and agent
 * @param subject what is applied for, in the applicant's words
 * @param channel the channel of the application
 * @param channelName the channel in the word of the system that keeps the case
 * @param acceptingUnit the unit that took it in
 * @param decidingUnit the unit that decides, or the department that keeps the case
 * @param unit what the deciding unit is counted by: its code, or the department's name
 * @param units what units can be found by: codes, and the names of departments that keep cases elsewhere
 * @param concerned codes of all units that the case concerns: accepting, deciding, reviewing
 * @param regionAccepting the region in which it was handed in
 * @param regionDeciding the region of the deciding unit
 * @param regions both, and every region around them
 * @param dates when what happened
 * @param clock what a search needs to find it overdue; null unless it is accepted and waits for its decision
 * @param outcome how it ended
 * @param certificate the identifier of its certificate
 * @param materials the names of the materials in hand
 * @param opinions what reviewers, officers and departments wrote, reasons included
 * @param documents the numbers of its written documents
 * @param steps what departments' own systems recorded
 * @param handlers who handled it: accounts of officers, and handlers that departments recorded
 * @param rating its rating
 * @param sources the systems or logs from which it or its steps come
 * @param externalNumber its number in the system that keeps it
 */
public record CaseDocument(
        String number,
        String formattedNumber,
        String status,
        long version,
        String position,
        @Nullable ItemReference item,
        @Nullable Applicant applicant,
        List<String> persons,
        @Nullable String subject,
        @Nullable String channel,
        @Nullable String channelName,
        @Nullable UnitReference acceptingUnit,
        @Nullable UnitReference decidingUnit,
        @Nullable String unit,
        List<String> units,
        List<String> concerned,
        @Nullable String regionAccepting,
        @Nullable String regionDeciding,
        List<String> regions,
        CaseDates dates,
        @Nullable CaseClock clock,
        @Nullable String outcome,
        @Nullable String certificate,
        List<String> materials,
        List<String> opinions,
        List<String> documents,
        RecordedSteps steps,
        List<String> handlers,
        @Nullable CaseRating rating,
        List<String> sources,
        @Nullable String externalNumber) {

    /** Reads what is absent as empty: empty lists are not written. */
    public CaseDocument {
        persons = Lists.orEmpty(persons);
        units = Lists.orEmpty(units);
        concerned = Lists.orEmpty(concerned);
        regions = Lists.orEmpty(regions);
        materials = Lists.orEmpty(materials);
        opinions = Lists.orEmpty(opinions);
        documents = Lists.orEmpty(documents);
        handlers = Lists.orEmpty(handlers);
        sources = Lists.orEmpty(sources);
    }

    /** The applicant: the name, and what kind of party it is. */
    public record Applicant(String name, String kind) {}

    /**
     * When what happened. Deadlines are not among them: they are computed from events and the calendar.
     *
     * @param submittedAt when it was handed in; for a case kept elsewhere, when it began there
     * @param dueAt the deadline that the system names in which the case is kept
     */
    public record CaseDates(
            @Nullable Instant submittedAt,
            @Nullable Instant acceptedAt,
            @Nullable Instant decidedAt,
            @Nullable Instant closedAt,
            @Nullable Instant dueAt,
            Instant updatedAt) {}

    /**
     * The period in which it is to be decided, without a word of which days are working days: the calendar can be extended
     * and amended, and this remains the same. The period is over, when a day begins, if as many working days as it has lie
     * between {@code countsFrom} and that day, or among {@code days} before that day.
     *
     * @param workingDays how many working days the period has
     * @param countsFrom the day after which the clock runs; null while it stands
     * @param days of a period that was interrupted, the days that count in it if they are working days
     */
    public record CaseClock(int workingDays, @Nullable LocalDate countsFrom, List<LocalDate> days) {

        /** Reads what is absent as empty. */
        public CaseClock {
            days = Lists.orEmpty(days);
        }

        static CaseClock of(Period period) {
            return new CaseClock(
                    period.workingDays(),
                    period.countsFrom(),
                    period.interrupted() ? period.days().toList() : List.of());
        }
    }

    /** What departments' systems recorded: the steps' names and the units that handled them. */
    public record RecordedSteps(List<String> names, List<String> units) {

        /** Reads what is absent as empty. */
        public RecordedSteps {
            names = Lists.orEmpty(names);
            units = Lists.orEmpty(units);
        }
    }

    /**
     * The rating of a case.
     *
     * @param grade the word of the grade
     * @param at when it was given
     * @param open whether the department still has to answer it
     * @param counts false once it is set aside
     */
    public record CaseRating(String grade, Instant at, boolean open, boolean counts) {}

    /** The document of a case; the same case in the same version always gives the same document. */
    public static CaseDocument of(CaseView view, PersonDigest digest) {
        return new CaseDocumentWriter(view, digest).document();
    }
}
