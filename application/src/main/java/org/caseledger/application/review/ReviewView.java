package org.caseledger.application.review;

import static java.util.stream.Stream.concat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.caseledger.domain.actor.Unit;
import org.caseledger.domain.code.ReviewAction;
import org.caseledger.domain.review.ReviewEvent;
import org.caseledger.domain.review.ReviewEvent.FactChecked;
import org.caseledger.domain.review.ReviewEvent.ReviewRecorded;
import org.jspecify.annotations.Nullable;

/**
 * What the departments said.
 *
 * @param reviews every opinion in the order in which it was given; a later one of the same department replaces it
 * @param factChecks every fact check
 */
public record ReviewView(List<Review> reviews, List<FactCheck> factChecks) {

    /** Nothing was said yet. */
    public static final ReviewView NONE = new ReviewView(List.of(), List.of());

    /** An opinion. The reviewer is the account that gave it. */
    public record Review(
            Instant at,
            String stage,
            Unit department,
            String reviewer,
            ReviewAction action,
            @Nullable String opinion) {}

    /** A fact check by two or more officers. */
    public record FactCheck(Instant at, Unit department, List<String> officers, String place, String finding) {}

    /** What is read after an event of this step. */
    public ReviewView after(ReviewEvent event, String actorId) {
        return switch (event) {
            case ReviewRecorded e ->
                new ReviewView(
                        with(
                                reviews,
                                new Review(
                                        e.occurredAt(), e.stage(), e.department(), actorId, e.action(), e.opinion())),
                        factChecks);
            case FactChecked e ->
                new ReviewView(
                        reviews,
                        with(
                                factChecks,
                                new FactCheck(e.occurredAt(), e.department(), e.officers(), e.place(), e.finding())));
        };
    }

    private static <T> List<T> with(List<T> list, T next) {
        return concat(list.stream(), Stream.of(next)).toList();
    }
}
