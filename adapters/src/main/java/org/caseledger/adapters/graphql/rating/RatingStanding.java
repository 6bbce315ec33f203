package org.caseledger.adapters.graphql.rating;

import org.caseledger.domain.rating.Rating;

/** Where a rating stands. */
public enum RatingStanding {
    /** Not answered. */
    OPEN,
    /** To be put right by a recorded day. */
    PROMISED,
    /** Put right or explained. */
    ANSWERED,
    /** Appealed, and the supervisor has not decided. */
    UNDER_APPEAL,
    /** Found to be false: it does not count. */
    SET_ASIDE;

    static RatingStanding of(Rating rating) {
        return switch (rating) {
            case Rating.None none -> OPEN;
            case Rating.Given given -> of(given.handling());
            case Rating.UnderAppeal appeal -> UNDER_APPEAL;
            case Rating.SetAside aside -> SET_ASIDE;
        };
    }

    private static RatingStanding of(Rating.Handling handling) {
        return switch (handling) {
            case Rating.Handling.Open open -> OPEN;
            case Rating.Handling.Promised promised -> PROMISED;
            case Rating.Handling.Answered answered -> ANSWERED;
        };
    }
}
