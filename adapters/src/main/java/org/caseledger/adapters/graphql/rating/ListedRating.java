package org.caseledger.adapters.graphql.rating;

import java.time.Instant;
import org.caseledger.domain.code.Satisfaction;

/** What a list of cases shows of a rating, as {@link CaseRating} shows it. */
public record ListedRating(Satisfaction grade, Instant ratedAt) {

    /** The grade's national code: 1 is best, 5 is worst. */
    public int gradeCode() {
        return grade.grade();
    }

    /** Whether it is a bad rating: 4 or 5. */
    public boolean bad() {
        return grade.bad();
    }
}
