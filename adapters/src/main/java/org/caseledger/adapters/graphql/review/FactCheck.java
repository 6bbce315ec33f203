package org.caseledger.adapters.graphql.review;

import java.time.Instant;
import java.util.List;
import org.caseledger.adapters.graphql.actor.Unit;
import org.caseledger.application.review.ReviewView;

/** A check of facts on the spot. */
public record FactCheck(Unit department, List<String> officers, String place, String finding, Instant checkedAt) {

    /** The fact checks of a case, oldest first. */
    public static List<FactCheck> all(ReviewView review) {
        return review.factChecks().stream().map(FactCheck::of).toList();
    }

    private static FactCheck of(ReviewView.FactCheck check) {
        return new FactCheck(Unit.of(check.department()), check.officers(), check.place(), check.finding(), check.at());
    }
}
