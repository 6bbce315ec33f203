package org.caseledger.adapters.graphql.review;

import org.caseledger.adapters.graphql.mutation.CasePayload;
import org.caseledger.adapters.graphql.mutation.MutationCall;
import org.caseledger.adapters.graphql.mutation.Mutations;
import org.caseledger.domain.actor.Actor;
import org.caseledger.domain.actor.Unit;
import org.caseledger.domain.code.ReviewAction;
import org.caseledger.domain.identifier.OfficerId;
import org.caseledger.domain.review.ReviewCommand.RecordFactCheck;
import org.caseledger.domain.review.ReviewCommand.RecordReview;
import org.caseledger.domain.review.ReviewRule;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Records opinions and fact checks of the department that the actor works for. */
@Controller
final class ReviewController {

    private final Mutations mutations;

    ReviewController(Mutations mutations) {
        this.mutations = mutations;
    }

    @MutationMapping
    CasePayload recordReview(MutationCall call) {
        var input = call.input();
        return mutations.inCase(
                call,
                (number, occasion) -> new RecordReview(
                        number,
                        occasion,
                        department(occasion.actor()),
                        input.word("action", ReviewAction.class),
                        input.text("opinion")));
    }

    @MutationMapping
    CasePayload recordFactCheck(MutationCall call) {
        var input = call.input();
        return mutations.inCase(
                call,
                (number, occasion) -> new RecordFactCheck(
                        number,
                        occasion,
                        department(occasion.actor()),
                        input.readAll(
                                "officers", officer -> OfficerId.of(officer).value()),
                        input.givenText("place"),
                        input.givenText("finding")));
    }

    private static Unit department(Actor actor) {
        var unit = actor.unit();
        if (unit == null) {
            throw ReviewRule.NOT_THE_DEPARTMENT.refused("an officer of a department", "the actor has no unit");
        }
        return unit;
    }
}
