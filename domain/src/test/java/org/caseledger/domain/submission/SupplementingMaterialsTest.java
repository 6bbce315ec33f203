package org.caseledger.domain.submission;

import static org.caseledger.domain.testing.Histories.after;
import static org.caseledger.domain.testing.Histories.sentBackCase;
import static org.caseledger.domain.testing.Histories.submittedCase;
import static org.caseledger.domain.testing.Histories.supplementedCase;
import static org.caseledger.domain.testing.ItemDraft.FORM;
import static org.caseledger.domain.testing.ItemDraft.LEASE;
import static org.caseledger.domain.testing.ItemDraft.PLAN;
import static org.caseledger.domain.testing.Scenario.given;

import org.caseledger.domain.submission.SubmissionEvent.MaterialsSupplemented;
import org.caseledger.domain.testing.Ask;
import org.caseledger.domain.testing.By;
import org.caseledger.domain.testing.SubmitDraft;
import org.junit.jupiter.api.Test;

class SupplementingMaterialsTest {
    @Test
    void everythingThatTheNoticeListedIsBrought() {
        given(sentBackCase())
                .when(Ask.supplement(PLAN, FORM))
                .then(new MaterialsSupplemented(By.NOW, SubmitDraft.onPaper(PLAN, FORM)));
    }

    @Test
    void aSupplementWaitsForANotice() {
        given(submittedCase())
                .when(Ask.supplement(PLAN))
                .thenRefused(SubmissionRule.NO_CORRECTIONS_REQUESTED, "waiting for intake");
    }

    @Test
    void aSupplementThatLacksSomethingIsRefusedInFull() {
        given(sentBackCase()).when(Ask.supplement(LEASE)).thenRefused(SubmissionRule.SUPPLEMENT_INCOMPLETE, "平面图, 申请表");
    }

    @Test
    void whatASecondNoticeDoesNotRepeatIsNotBroughtAgain() {
        var sentBackAgain = after(supplementedCase(), Ask.requestCorrections(PLAN));

        given(sentBackAgain).when(Ask.supplement(PLAN)).thenHappens(MaterialsSupplemented.class);
    }

    @Test
    void nothingIsBroughtThatTheListDoesNotName() {
        given(sentBackCase()).when(Ask.supplement(FORM, PLAN, "户口簿")).thenRefused(SubmissionRule.MATERIAL_NOT_ON_LIST);
    }
}
