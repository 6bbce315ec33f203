package org.caseledger.adapters.graphql.review;

import java.time.Instant;
import java.util.List;
import org.caseledger.adapters.graphql.actor.Unit;
import org.caseledger.application.review.ReviewView;
import org.caseledger.domain.code.ReviewAction;
import org.jspecify.annotations.Nullable;

/** A department's opinion. */
public record Review(String stage, Unit department, ReviewAction action, @Nullable String opinion, Instant reviewedAt) {

    /** The opinions of a case, oldest first. */
    public static List<Review> all(ReviewView review) {
        return review.reviews().stream().map(Review::of).toList();
    }

    private static Review of(ReviewView.Review review) {
        return new Review(review.stage(), Unit.of(review.department()), review.action(), review.opinion(), review.at());
    }
}
