package org.caseledger.adapters.graphql.rating;

import org.caseledger.adapters.graphql.mutation.CasePayload;
import org.caseledger.adapters.graphql.mutation.Input;
import org.caseledger.adapters.graphql.mutation.MutationCall;
import org.caseledger.adapters.graphql.mutation.Mutations;
import org.caseledger.domain.code.Satisfaction;
import org.caseledger.domain.rating.Answer;
import org.caseledger.domain.rating.CallBack;
import org.caseledger.domain.rating.RatingCommand.AppealRating;
import org.caseledger.domain.rating.RatingCommand.DecideRatingAppeal;
import org.caseledger.domain.rating.RatingCommand.RateCase;
import org.caseledger.domain.rating.RatingCommand.RespondToRating;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Rates, answers, appeals, and decides appeals. */
@Controller
final class RatingController {

    private final Mutations mutations;

    RatingController(Mutations mutations) {
        this.mutations = mutations;
    }

    @MutationMapping
    CasePayload rateCase(MutationCall call) {
        var input = call.input();
        return mutations.inCase(
                call,
                (number, occasion) ->
                        new RateCase(number, occasion, input.word("grade", Satisfaction.class), input.text("comment")));
    }

    @MutationMapping
    CasePayload respondToRating(MutationCall call) {
        var input = call.input();
        return mutations.inCase(
                call,
                (number, occasion) -> new RespondToRating(
                        number,
                        occasion,
                        callBack(input.objectIfGiven("callBack")),
                        input.word("answer", Answer.class),
                        input.givenText("text"),
                        input.day("rectifyBy")));
    }

    @MutationMapping
    CasePayload appealRating(MutationCall call) {
        var input = call.input();
        return mutations.inCase(
                call, (number, occasion) -> new AppealRating(number, occasion, input.givenText("grounds")));
    }

    @MutationMapping
    CasePayload decideRatingAppeal(MutationCall call) {
        var input = call.input();
        return mutations.inCase(
                call,
                (number, occasion) ->
                        new DecideRatingAppeal(number, occasion, input.flag("upheld"), input.givenText("reasons")));
    }

    private static @Nullable CallBack callBack(@Nullable Input call) {
        return call == null ? null : call.whole(() -> CallBack.of(call.flag("reached"), call.givenText("finding")));
    }
}
