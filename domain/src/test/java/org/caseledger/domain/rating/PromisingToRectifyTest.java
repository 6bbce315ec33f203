package org.caseledger.domain.rating;

import static org.caseledger.domain.testing.Histories.promisedCase;
import static org.caseledger.domain.testing.Histories.ratedCase;
import static org.caseledger.domain.testing.Scenario.given;

import org.caseledger.domain.code.Satisfaction;
import org.caseledger.domain.rating.RatingEvent.RatingAnswered;
import org.caseledger.domain.rating.RatingEvent.RatingCalledBack;
import org.caseledger.domain.testing.AskAboutRating;
import org.caseledger.domain.testing.By;
import org.junit.jupiter.api.Test;

class PromisingToRectifyTest {
    @Test
    void aPromiseNamesItsDay() {
        given(ratedCase(Satisfaction.DISSATISFIED))
                .when(AskAboutRating.callBackAndPromise(By.TODAY.plusDays(14)))
                .thenHappens(RatingCalledBack.class, RatingAnswered.class);
        given(ratedCase(Satisfaction.DISSATISFIED))
                .when(AskAboutRating.callBackAndPromise(null))
                .thenRefused(RatingRule.RECTIFICATION_DAY_MISMATCH);
    }

    @Test
    void onlyAPromiseNamesADay() {
        given(promisedCase())
                .when(AskAboutRating.respond(null, Answer.RECTIFIED, By.TODAY))
                .thenRefused(RatingRule.RECTIFICATION_DAY_MISMATCH);
    }

    @Test
    void theDayIsNear() {
        given(ratedCase(Satisfaction.DISSATISFIED))
                .when(AskAboutRating.callBackAndPromise(By.TODAY.plusMonths(1).plusDays(1)))
                .thenRefused(RatingRule.RECTIFICATION_DAY_OUT_OF_RANGE);
        given(ratedCase(Satisfaction.DISSATISFIED))
                .when(AskAboutRating.callBackAndPromise(By.TODAY.minusDays(1)))
                .thenRefused(RatingRule.RECTIFICATION_DAY_OUT_OF_RANGE);
    }

    @Test
    void aPromiseIsKeptWithoutAnotherCall() {
        given(promisedCase()).when(AskAboutRating.answer(Answer.RECTIFIED)).thenHappens(RatingAnswered.class);
    }

    @Test
    void aPromiseIsMadeOnce() {
        given(promisedCase())
                .when(AskAboutRating.callBackAndPromise(By.TODAY.plusDays(1)))
                .thenRefused(RatingRule.PROMISED_ALREADY);
    }
}
