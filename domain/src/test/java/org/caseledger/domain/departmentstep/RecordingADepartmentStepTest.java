package org.caseledger.domain.departmentstep;

import static org.caseledger.domain.testing.Histories.acceptedCase;
import static org.caseledger.domain.testing.Histories.closedCase;
import static org.caseledger.domain.testing.Scenario.given;
import static org.caseledger.domain.testing.Scenario.givenNothing;

import org.caseledger.domain.casefile.CaseRule;
import org.caseledger.domain.departmentstep.DepartmentStepEvent.DepartmentStepRecorded;
import org.caseledger.domain.testing.AskTheLog;
import org.junit.jupiter.api.Test;

class RecordingADepartmentStepTest {
    @Test
    void aDepartmentRecordsWhatItDid() {
        var step = AskTheLog.step("现场勘验", 2);

        given(acceptedCase())
                .when(AskTheLog.record(step))
                .then(new DepartmentStepRecorded(AskTheLog.ago(2), "example-system", null, step));
    }

    @Test
    void alsoAfterTheCaseIsClosed() {
        given(closedCase()).when(AskTheLog.record(AskTheLog.step("归档", 1))).thenHappens(DepartmentStepRecorded.class);
    }

    @Test
    void whatHasNotHappenedIsNotRecorded() {
        given(acceptedCase())
                .when(AskTheLog.record(AskTheLog.step("现场勘验", -1)))
                .thenRefused(DepartmentStepRule.STEP_IN_THE_FUTURE);
    }

    @Test
    void aStepDoesNotEndBeforeItBegins() {
        var backwards = DepartmentStep.of("现场勘验", null, null, null, null, AskTheLog.ago(1), AskTheLog.ago(2));

        given(acceptedCase())
                .when(AskTheLog.record(backwards))
                .thenRefused(DepartmentStepRule.STEP_ENDS_BEFORE_IT_BEGINS);
    }

    @Test
    void thereIsNoStepWithoutACase() {
        givenNothing().when(AskTheLog.record(AskTheLog.step("现场勘验", 2))).thenRefused(CaseRule.CASE_NOT_FOUND);
    }
}
