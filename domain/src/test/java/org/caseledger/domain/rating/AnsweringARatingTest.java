package org.caseledger.domain.rating;

import static org.caseledger.domain.testing.Histories.after;
import static org.caseledger.domain.testing.Histories.appealedCase;
import static org.caseledger.domain.testing.Histories.closedCase;
import static org.caseledger.domain.testing.Histories.ratedCase;
import static org.caseledger.domain.testing.Scenario.given;

import org.caseledger.domain.code.Satisfaction;
import org.caseledger.domain.rating.RatingEvent.RatingAnswered;
import org.caseledger.domain.rating.RatingEvent.RatingCalledBack;
import org.caseledger.domain.testing.AskAboutRating;
import org.caseledger.domain.testing.By;
import org.junit.jupiter.api.Test;

class AnsweringARatingTest {
    @Test
    void aBadRatingIsCalledBackAndAnswered() {
        given(ratedCase(Satisfaction.DISSATISFIED))
                .when(AskAboutRating.callBackAnd(Answer.RECTIFIED))
                .then(
                        new RatingCalledBack(By.NOW, true, "等候时间过长属实。"),
                        new RatingAnswered(By.NOW, Answer.RECTIFIED, "已增设窗口。", null));
    }

    @Test
    void aBadRatingIsNotAnsweredBeforeTheCall() {
        given(ratedCase(Satisfaction.VERY_DISSATISFIED))
                .when(AskAboutRating.answer(Answer.EXPLAINED))
                .thenRefused(RatingRule.CALL_BACK_MISSING);
    }

    @Test
    void aGoodRatingMayBeAnsweredWithoutACall() {
        given(ratedCase(Satisfaction.BASICALLY_SATISFIED))
                .when(AskAboutRating.answer(Answer.EXPLAINED))
                .thenHappens(RatingAnswered.class);
    }

    @Test
    void nothingIsAnsweredThatWasNotRated() {
        given(closedCase())
                .when(AskAboutRating.callBackAnd(Answer.EXPLAINED))
                .thenRefused(RatingRule.NO_RATING_TO_ANSWER);
    }

    @Test
    void anAnswerIsFinal() {
        given(after(ratedCase(Satisfaction.DISSATISFIED), AskAboutRating.callBackAnd(Answer.EXPLAINED)))
                .when(AskAboutRating.answer(Answer.RECTIFIED))
                .thenRefused(RatingRule.NO_RATING_TO_ANSWER);
    }

    @Test
    void nothingIsAnsweredWhileAnAppealIsOpen() {
        given(appealedCase())
                .when(AskAboutRating.callBackAnd(Answer.EXPLAINED))
                .thenRefused(RatingRule.NO_RATING_TO_ANSWER);
    }
}
