package org.caseledger.domain.rating;

import static org.caseledger.domain.testing.Histories.after;
import static org.caseledger.domain.testing.Histories.appealedCase;
import static org.caseledger.domain.testing.Histories.ratedCase;
import static org.caseledger.domain.testing.Scenario.given;

import org.caseledger.domain.code.Satisfaction;
import org.caseledger.domain.rating.RatingEvent.RatingAppealed;
import org.caseledger.domain.testing.AskAboutRating;
import org.caseledger.domain.testing.By;
import org.junit.jupiter.api.Test;

class AppealingARatingTest {
    @Test
    void aBadRatingIsAppealed() {
        given(ratedCase(Satisfaction.DISSATISFIED))
                .when(AskAboutRating.appeal())
                .then(new RatingAppealed(By.NOW, "评价人并未到场。"));
    }

    @Test
    void aGoodRatingIsNot() {
        given(ratedCase(Satisfaction.BASICALLY_SATISFIED))
                .when(AskAboutRating.appeal())
                .thenRefused(RatingRule.NO_RATING_TO_APPEAL);
    }

    @Test
    void aRatingIsAppealedOnce() {
        given(appealedCase()).when(AskAboutRating.appeal()).thenRefused(RatingRule.NO_RATING_TO_APPEAL);
        given(after(appealedCase(), AskAboutRating.decideAppeal(false)))
                .when(AskAboutRating.appeal())
                .thenRefused(RatingRule.NO_RATING_TO_APPEAL);
    }
}
