package org.caseledger.domain.rating;

import static org.caseledger.domain.testing.Histories.after;
import static org.caseledger.domain.testing.Histories.badlyRatedAtTheWindowOf;
import static org.caseledger.domain.testing.Histories.ratedCase;
import static org.caseledger.domain.testing.Scenario.given;

import java.util.List;
import org.caseledger.domain.code.Satisfaction;
import org.caseledger.domain.rating.RatingEvent.RatingAnswered;
import org.caseledger.domain.rating.RatingEvent.RatingAppealed;
import org.caseledger.domain.rating.RatingEvent.RatingCalledBack;
import org.caseledger.domain.testing.AskAboutRating;
import org.caseledger.domain.testing.AskTheLog;
import org.caseledger.domain.testing.By;
import org.caseledger.domain.testing.Units;
import org.junit.jupiter.api.Test;

class AnsweringForTheHandlingUnitTest {
    @Test
    void theUnitThatTookTheCaseInAnswersOrAppeals() {
        given(badlyRatedAtTheWindowOf(Units.OUTSIDER))
                .when(AskAboutRating.explain(By.reviewer(Units.OUTSIDER)))
                .thenHappens(RatingCalledBack.class, RatingAnswered.class);
        given(badlyRatedAtTheWindowOf(Units.OUTSIDER))
                .when(AskAboutRating.appeal(By.reviewer(Units.OUTSIDER)))
                .thenHappens(RatingAppealed.class);
    }

    @Test
    void soDoesTheUnitThatDecides() {
        given(badlyRatedAtTheWindowOf(Units.OUTSIDER))
                .when(AskAboutRating.explain(By.decider(Units.AUTHORITY)))
                .thenHappens(RatingCalledBack.class, RatingAnswered.class);
        given(badlyRatedAtTheWindowOf(Units.OUTSIDER))
                .when(AskAboutRating.appeal(By.decider(Units.AUTHORITY)))
                .thenHappens(RatingAppealed.class);
    }

    @Test
    void anotherUnitDoesNotAnswer() {
        given(badlyRatedAtTheWindowOf(Units.OUTSIDER))
                .when(AskAboutRating.explain(By.reviewer(Units.FIRE)))
                .thenRefused(
                        RatingRule.NOT_THE_HANDLING_UNIT,
                        "an officer of " + Units.OUTSIDER.name() + " or of " + Units.AUTHORITY.name());
    }

    @Test
    void anotherUnitDoesNotAppeal() {
        given(ratedCase(Satisfaction.DISSATISFIED))
                .when(AskAboutRating.appeal(By.decider(Units.OUTSIDER)))
                .thenRefused(RatingRule.NOT_THE_HANDLING_UNIT, "of " + Units.AUTHORITY.name() + ", but");
    }

    @Test
    void whoeverHasNoUnitDoesNotAnswer() {
        given(ratedCase(Satisfaction.DISSATISFIED))
                .when(AskAboutRating.explain(By.system()))
                .thenRefused(RatingRule.NOT_THE_HANDLING_UNIT, "no unit");
    }

    @Test
    void ofACaseThatADepartmentKeepsNobodyCanBeToldApart() {
        var ended = AskTheLog.takeOver(0, AskTheLog.ago(1), AskTheLog.step("受理", 2));

        given(after(List.of(), ended, AskAboutRating.rate(Satisfaction.DISSATISFIED)))
                .when(AskAboutRating.explain(By.reviewer(Units.FIRE)))
                .thenHappens(RatingCalledBack.class, RatingAnswered.class);
    }
}
