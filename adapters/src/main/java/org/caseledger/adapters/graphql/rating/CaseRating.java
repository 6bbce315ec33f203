package org.caseledger.adapters.graphql.rating;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.caseledger.application.casefile.CaseView;
import org.caseledger.application.rating.RatingView;
import org.caseledger.domain.casefile.CaseState.Opened;
import org.caseledger.domain.code.Satisfaction;
import org.caseledger.domain.rating.Answer;
import org.caseledger.domain.rating.Rating;
import org.jspecify.annotations.Nullable;

/** The rating of a case, and what the department did about it; {@code Rating} in the schema. */
public record CaseRating(
        Satisfaction grade,
        @Nullable String comment,
        Instant ratedAt,
        RatingStanding standing,
        @Nullable LocalDate rectifyBy,
        List<CallBack> callBacks,
        List<RatingAnswer> answers,
        @Nullable RatingAppeal appeal) {

    /** The call to an applicant. */
    public record CallBack(boolean reached, String finding, Instant calledAt) {}

    /** What the applicant was answered. */
    public record RatingAnswer(Answer answer, String text, @Nullable LocalDate rectifyBy, Instant answeredAt) {}

    /** The department's appeal. */
    public record RatingAppeal(String grounds, Instant appealedAt, @Nullable RatingAppealDecision decision) {

        static @Nullable RatingAppeal of(RatingView.@Nullable Appeal appeal) {
            return appeal == null
                    ? null
                    : new RatingAppeal(appeal.grounds(), appeal.at(), RatingAppealDecision.of(appeal));
        }
    }

    /** What the supervisor decided. */
    public record RatingAppealDecision(boolean upheld, String reasons, Instant decidedAt) {

        static @Nullable RatingAppealDecision of(RatingView.Appeal appeal) {
            var at = appeal.decidedAt();
            var reasons = appeal.reasons();
            return at == null || reasons == null
                    ? null
                    : new RatingAppealDecision(Boolean.TRUE.equals(appeal.upheld()), reasons, at);
        }
    }

    /** The rating of a case; null until the applicant rates. */
    public static @Nullable CaseRating of(CaseView view) {
        var rating = view.rating();
        return rating == null || !(view.state() instanceof Opened opened) ? null : of(rating, opened.rating());
    }

    private static CaseRating of(RatingView rating, Rating state) {
        return new CaseRating(
                rating.grade(),
                rating.comment(),
                rating.at(),
                RatingStanding.of(state),
                promised(state),
                rating.callBacks().stream()
                        .map(call -> new CallBack(call.reached(), call.finding(), call.at()))
                        .toList(),
                rating.answers().stream()
                        .map(answer ->
                                new RatingAnswer(answer.answer(), answer.text(), answer.rectifyBy(), answer.at()))
                        .toList(),
                RatingAppeal.of(rating.appeal()));
    }

    private static @Nullable LocalDate promised(Rating state) {
        var given = state instanceof Rating.UnderAppeal appeal ? appeal.before() : state;
        return given instanceof Rating.Given rated && rated.handling() instanceof Rating.Handling.Promised promise
                ? promise.by()
                : null;
    }

    /** The grade's national code: 1 is best, 5 is worst. */
    public int gradeCode() {
        return grade.grade();
    }

    /** Whether it is a bad rating: 4 or 5. */
    public boolean bad() {
        return grade.bad();
    }
}
