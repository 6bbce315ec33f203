package org.caseledger.application.rating;

import static java.util.stream.Stream.concat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.caseledger.domain.code.Satisfaction;
import org.caseledger.domain.rating.Answer;
import org.caseledger.domain.rating.RatingEvent;
import org.caseledger.domain.rating.RatingEvent.CaseRated;
import org.caseledger.domain.rating.RatingEvent.RatingAnswered;
import org.caseledger.domain.rating.RatingEvent.RatingAppealDecided;
import org.caseledger.domain.rating.RatingEvent.RatingAppealed;
import org.caseledger.domain.rating.RatingEvent.RatingCalledBack;
import org.jspecify.annotations.Nullable;

/**
 * The rating and what was done about it.
 *
 * @param at when the service was rated
 * @param grade the grade
 * @param comment in the applicant's words
 * @param callBacks the calls to the applicant
 * @param answers what the unit answered
 * @param appeal the department's appeal
 */
public record RatingView(
        Instant at,
        Satisfaction grade,
        @Nullable String comment,
        List<CalledBack> callBacks,
        List<Answered> answers,
        @Nullable Appeal appeal) {

    /** A call to the applicant. */
    public record CalledBack(Instant at, boolean reached, String finding) {}

    /** An answer; with a promise, the day by which it will be put right. */
    public record Answered(Instant at, Answer answer, String text, @Nullable LocalDate rectifyBy) {}

    /** The department's appeal, and what the supervisor decided. */
    public record Appeal(
            Instant at,
            String grounds,
            @Nullable Instant decidedAt,
            @Nullable Boolean upheld,
            @Nullable String reasons) {}

    /** Whether the rating counts: false once the supervisor has set it aside. */
    public boolean counts() {
        return appeal == null || !Boolean.TRUE.equals(appeal.upheld());
    }

    /** What is read after an event of this step. */
    public static @Nullable RatingView after(@Nullable RatingView view, RatingEvent event) {
        if (event instanceof CaseRated e) {
            return new RatingView(e.occurredAt(), e.grade(), e.comment(), List.of(), List.of(), null);
        }
        return view == null ? null : view.after(event);
    }

    private RatingView after(RatingEvent event) {
        return switch (event) {
            case CaseRated e -> this;
            case RatingCalledBack e -> calledBack(new CalledBack(e.occurredAt(), e.reached(), e.finding()));
            case RatingAnswered e -> answered(new Answered(e.occurredAt(), e.answer(), e.text(), e.rectifyBy()));
            case RatingAppealed e -> appealed(new Appeal(e.occurredAt(), e.grounds(), null, null, null));
            case RatingAppealDecided e -> appeal == null ? this : appealed(decided(appeal, e));
        };
    }

    private static Appeal decided(Appeal appeal, RatingAppealDecided e) {
        return new Appeal(appeal.at(), appeal.grounds(), e.occurredAt(), e.upheld(), e.reasons());
    }

    private RatingView calledBack(CalledBack call) {
        return new RatingView(at, grade, comment, with(callBacks, call), answers, appeal);
    }

    private RatingView answered(Answered answer) {
        return new RatingView(at, grade, comment, callBacks, with(answers, answer), appeal);
    }

    private RatingView appealed(Appeal next) {
        return new RatingView(at, grade, comment, callBacks, answers, next);
    }

    private static <T> List<T> with(List<T> list, T next) {
        return concat(list.stream(), Stream.of(next)).toList();
    }
}
