package org.caseledger.domain.rating;

import static org.caseledger.domain.testing.Histories.acceptedCase;
import static org.caseledger.domain.testing.Histories.after;
import static org.caseledger.domain.testing.Histories.closedCase;
import static org.caseledger.domain.testing.Histories.declinedCase;
import static org.caseledger.domain.testing.Histories.incompleteCase;
import static org.caseledger.domain.testing.Histories.ratedCase;
import static org.caseledger.domain.testing.Histories.refusedCase;
import static org.caseledger.domain.testing.Histories.submittedCase;
import static org.caseledger.domain.testing.ItemDraft.FORM;
import static org.caseledger.domain.testing.Scenario.given;

import org.caseledger.domain.code.Satisfaction;
import org.caseledger.domain.rating.RatingEvent.CaseRated;
import org.caseledger.domain.testing.Ask;
import org.caseledger.domain.testing.AskAboutRating;
import org.caseledger.domain.testing.By;
import org.junit.jupiter.api.Test;

class RatingACaseTest {
    @Test
    void aClosedCaseIsRated() {
        given(closedCase())
                .when(AskAboutRating.rate(Satisfaction.VERY_SATISFIED))
                .then(new CaseRated(By.NOW, Satisfaction.VERY_SATISFIED, "等了两个小时。"));
    }

    @Test
    void aWindowServiceIsRatedAtOnce() {
        given(incompleteCase())
                .when(AskAboutRating.rate(Satisfaction.DISSATISFIED))
                .thenHappens(CaseRated.class);
    }

    @Test
    void aCorrectionOnTheSpotIsAWindowService() {
        given(after(submittedCase(), Ask.accept(FORM)))
                .when(AskAboutRating.rate(Satisfaction.SATISFIED))
                .thenHappens(CaseRated.class);
    }

    @Test
    void anOpenOnlineCaseIsNotRatedYet() {
        given(acceptedCase())
                .when(AskAboutRating.rate(Satisfaction.SATISFIED))
                .thenRefused(RatingRule.NOT_RATEABLE_YET);
    }

    @Test
    void oneServiceHasOneRating() {
        given(ratedCase(Satisfaction.SATISFIED))
                .when(AskAboutRating.rate(Satisfaction.DISSATISFIED))
                .thenRefused(RatingRule.ALREADY_RATED);
    }

    @Test
    void declinedAndRefusedCasesAreRatedToo() {
        given(declinedCase())
                .when(AskAboutRating.rate(Satisfaction.VERY_DISSATISFIED))
                .thenHappens(CaseRated.class);
        given(refusedCase())
                .when(AskAboutRating.rate(Satisfaction.VERY_DISSATISFIED))
                .thenHappens(CaseRated.class);
    }
}
