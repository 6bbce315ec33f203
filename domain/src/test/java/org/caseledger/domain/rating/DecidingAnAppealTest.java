package org.caseledger.domain.rating;

import static org.caseledger.domain.testing.Histories.after;
import static org.caseledger.domain.testing.Histories.appealedCase;
import static org.caseledger.domain.testing.Histories.ratedCase;
import static org.caseledger.domain.testing.Scenario.given;

import org.caseledger.domain.code.Satisfaction;
import org.caseledger.domain.rating.RatingEvent.RatingAnswered;
import org.caseledger.domain.rating.RatingEvent.RatingAppealDecided;
import org.caseledger.domain.rating.RatingEvent.RatingCalledBack;
import org.caseledger.domain.testing.AskAboutRating;
import org.caseledger.domain.testing.By;
import org.junit.jupiter.api.Test;

class DecidingAnAppealTest {
    @Test
    void anAppealIsDecided() {
        given(appealedCase())
                .when(AskAboutRating.decideAppeal(true))
                .then(new RatingAppealDecided(By.NOW, true, "已核对取号记录。"));
    }

    @Test
    void aFalseRatingIsSetAsideAndNeedsNoAnswer() {
        given(after(appealedCase(), AskAboutRating.decideAppeal(true)))
                .when(AskAboutRating.callBackAnd(Answer.EXPLAINED))
                .thenRefused(RatingRule.NO_RATING_TO_ANSWER);
    }

    @Test
    void aTrueRatingStillWaitsForItsAnswer() {
        given(after(appealedCase(), AskAboutRating.decideAppeal(false)))
                .when(AskAboutRating.callBackAnd(Answer.EXPLAINED))
                .thenHappens(RatingCalledBack.class, RatingAnswered.class);
    }

    @Test
    void aRatingThatWasSetAsideIsNotGivenAgain() {
        given(after(appealedCase(), AskAboutRating.decideAppeal(true)))
                .when(AskAboutRating.rate(Satisfaction.SATISFIED))
                .thenRefused(RatingRule.ALREADY_RATED);
    }

    @Test
    void nothingIsDecidedThatNobodyAppealed() {
        given(ratedCase(Satisfaction.DISSATISFIED))
                .when(AskAboutRating.decideAppeal(true))
                .thenRefused(RatingRule.NO_APPEAL_TO_DECIDE);
    }
}
