package org.caseledger.domain.review;

import static org.caseledger.domain.testing.Histories.acceptedCase;
import static org.caseledger.domain.testing.Histories.after;
import static org.caseledger.domain.testing.Histories.halfReviewedCase;
import static org.caseledger.domain.testing.Histories.submittedCase;
import static org.caseledger.domain.testing.Histories.suspendedCase;
import static org.caseledger.domain.testing.Scenario.given;

import java.util.List;
import org.caseledger.domain.catalogue.ReviewStage;
import org.caseledger.domain.code.ReviewAction;
import org.caseledger.domain.review.ReviewEvent.ReviewRecorded;
import org.caseledger.domain.testing.Ask;
import org.caseledger.domain.testing.By;
import org.caseledger.domain.testing.ItemDraft;
import org.caseledger.domain.testing.Units;
import org.junit.jupiter.api.Test;

class ReviewingStageAfterStageTest {
    @Test
    void aLaterStageWaits() {
        given(after(acceptedCase(), Ask.pass(Units.FIRE)))
                .when(Ask.pass(Units.AUTHORITY))
                .thenRefused(ReviewRule.STAGE_NOT_REACHED, "联合审查");
    }

    @Test
    void anEarlierStageStaysComplete() {
        given(halfReviewedCase()).when(Ask.sendBack(Units.FIRE)).thenRefused(ReviewRule.STAGE_ALREADY_COMPLETE);
    }

    @Test
    void aDepartmentThatTheItemDoesNotAskHasNoOpinion() {
        given(acceptedCase()).when(Ask.pass(Units.OUTSIDER)).thenRefused(ReviewRule.DEPARTMENT_NOT_INVOLVED);
    }

    @Test
    void aDepartmentMayBeAskedInTwoStages() {
        var twice = new ItemDraft()
                .stages(new ReviewStage("初审", List.of(Units.FIRE)), new ReviewStage("终审", List.of(Units.FIRE)));

        given(after(acceptedCase(twice), Ask.pass(Units.FIRE)))
                .when(Ask.pass(Units.FIRE))
                .then(new ReviewRecorded(By.NOW, "终审", Units.FIRE, ReviewAction.PASS, null));
    }

    @Test
    void nothingIsReviewedBeforeItIsAccepted() {
        given(submittedCase()).when(Ask.pass(Units.FIRE)).thenRefused(ReviewRule.NOT_UNDER_REVIEW);
    }

    @Test
    void nothingIsReviewedWhileTheClockStands() {
        given(suspendedCase()).when(Ask.pass(Units.FIRE)).thenRefused(ReviewRule.NOT_UNDER_REVIEW, "special procedure");
    }
}
