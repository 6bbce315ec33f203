package org.caseledger.domain.review;

import static org.caseledger.domain.testing.Histories.acceptedCase;
import static org.caseledger.domain.testing.Histories.after;
import static org.caseledger.domain.testing.Histories.objectedCase;
import static org.caseledger.domain.testing.Scenario.given;

import org.caseledger.domain.code.ReviewAction;
import org.caseledger.domain.review.ReviewCommand.RecordReview;
import org.caseledger.domain.review.ReviewEvent.ReviewRecorded;
import org.caseledger.domain.testing.Ask;
import org.caseledger.domain.testing.By;
import org.caseledger.domain.testing.Units;
import org.junit.jupiter.api.Test;

class RecordingAReviewTest {
    @Test
    void aDepartmentPasses() {
        given(acceptedCase())
                .when(Ask.pass(Units.HEALTH))
                .then(new ReviewRecorded(By.NOW, "联合审查", Units.HEALTH, ReviewAction.PASS, null));
    }

    @Test
    void departmentsOfAStageReviewSideBySideInAnyOrder() {
        given(after(acceptedCase(), Ask.pass(Units.HEALTH)))
                .when(Ask.pass(Units.FIRE))
                .thenHappens(ReviewRecorded.class);
        given(after(acceptedCase(), Ask.pass(Units.FIRE)))
                .when(Ask.pass(Units.HEALTH))
                .thenHappens(ReviewRecorded.class);
    }

    @Test
    void aLaterOpinionReplacesAnObjection() {
        given(after(objectedCase(), Ask.pass(Units.HEALTH), Ask.pass(Units.FIRE)))
                .when(Ask.pass(Units.AUTHORITY))
                .then(new ReviewRecorded(By.NOW, "复核", Units.AUTHORITY, ReviewAction.PASS, null));
    }

    @Test
    void whoeverObjectsSaysWhy() {
        given(acceptedCase())
                .when(Ask.review(Units.FIRE, ReviewAction.SEND_BACK, null))
                .thenRefused(ReviewRule.OPINION_MISSING);
    }

    @Test
    void nobodySpeaksForAnotherDepartment() {
        given(acceptedCase())
                .when(new RecordReview(Ask.NUMBER, By.reviewer(Units.HEALTH), Units.FIRE, ReviewAction.PASS, null))
                .thenRefused(ReviewRule.NOT_THE_DEPARTMENT);
        given(acceptedCase())
                .when(new RecordReview(Ask.NUMBER, By.system(), Units.FIRE, ReviewAction.PASS, null))
                .thenRefused(ReviewRule.NOT_THE_DEPARTMENT);
    }
}
