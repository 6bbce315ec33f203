package org.caseledger.domain.testing;

import java.time.LocalDate;
import org.caseledger.domain.actor.Occasion;
import org.caseledger.domain.code.Satisfaction;
import org.caseledger.domain.rating.Answer;
import org.caseledger.domain.rating.CallBack;
import org.caseledger.domain.rating.RatingCommand.AppealRating;
import org.caseledger.domain.rating.RatingCommand.DecideRatingAppeal;
import org.caseledger.domain.rating.RatingCommand.RateCase;
import org.caseledger.domain.rating.RatingCommand.RespondToRating;
import org.jspecify.annotations.Nullable;

/** Commands about a rating as examples give them. */
public final class AskAboutRating {

    private static final CallBack CALL = CallBack.of(true, "等候时间过长属实。");

    private AskAboutRating() {}

    public static RateCase rate(Satisfaction grade) {
        return new RateCase(Ask.NUMBER, By.citizen(), grade, "等了两个小时。");
    }

    /** Without a call back. */
    public static RespondToRating answer(Answer answer) {
        return respond(null, answer, null);
    }

    public static RespondToRating callBackAnd(Answer answer) {
        return respond(CALL, answer, null);
    }

    public static RespondToRating callBackAndPromise(@Nullable LocalDate day) {
        return respond(CALL, Answer.WILL_RECTIFY, day);
    }

    public static RespondToRating respond(@Nullable CallBack call, Answer answer, @Nullable LocalDate day) {
        return new RespondToRating(Ask.NUMBER, By.clerk(), call, answer, "已增设窗口。", day);
    }

    /** Called back and explained by somebody. */
    public static RespondToRating explain(Occasion by) {
        return new RespondToRating(Ask.NUMBER, by, CALL, Answer.EXPLAINED, "已当面说明。", null);
    }

    public static AppealRating appeal() {
        return appeal(By.clerk());
    }

    public static AppealRating appeal(Occasion by) {
        return new AppealRating(Ask.NUMBER, by, "评价人并未到场。");
    }

    public static DecideRatingAppeal decideAppeal(boolean upheld) {
        return new DecideRatingAppeal(Ask.NUMBER, By.supervisor(), upheld, "已核对取号记录。");
    }
}
