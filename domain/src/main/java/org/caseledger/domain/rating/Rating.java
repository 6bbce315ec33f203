package org.caseledger.domain.rating;

import java.time.LocalDate;
import org.caseledger.domain.code.Satisfaction;

/** What became of the rating of a case 一事一评. */
public sealed interface Rating {

    /** Not rated. */
    record None() implements Rating {}

    /**
     * Rated.
     *
     * @param grade the grade
     * @param handling how far the department is with it
     * @param appealed whether the department has appealed already; it may once
     */
    record Given(Satisfaction grade, Handling handling, boolean appealed) implements Rating {}

    /** The department has appealed, and the supervisor has not decided. */
    record UnderAppeal(Given before) implements Rating {}

    /** The supervisor found the rating to be false: it does not count. */
    record SetAside(Satisfaction grade) implements Rating {}

    /** How far the department is with a rating. */
    sealed interface Handling {

        /** Not answered. */
        record Open() implements Handling {}

        /** Called back, and rectification promised by a day. */
        record Promised(LocalDate by) implements Handling {}

        /** Rectified or explained. */
        record Answered() implements Handling {}
    }
}
