package org.caseledger.domain.departmentstep;

import static org.caseledger.domain.testing.Histories.acceptedCase;
import static org.caseledger.domain.testing.Histories.after;
import static org.caseledger.domain.testing.Scenario.given;
import static org.caseledger.domain.testing.Scenario.givenNothing;

import java.util.List;
import org.caseledger.domain.casefile.CaseEvent;
import org.caseledger.domain.intake.IntakeRule;
import org.caseledger.domain.testing.Ask;
import org.caseledger.domain.testing.AskTheLog;
import org.caseledger.domain.withdrawal.WithdrawalRule;
import org.junit.jupiter.api.Test;

class TakingOverADoubtfulLogTest {
    private static final DepartmentStep FIRST = AskTheLog.step("收件", 9);

    private static List<CaseEvent> takenOver() {
        return after(List.of(), AskTheLog.takeOver(0, null, FIRST));
    }

    @Test
    void aLogDoesNotTellAnotherStory() {
        given(takenOver())
                .when(AskTheLog.takeOver(0, null, AskTheLog.step("退件", 9)))
                .thenRefused(DepartmentStepRule.LOG_DIVERGED, "step number 0");
    }

    @Test
    void aLogLeavesNothingOut() {
        given(takenOver())
                .when(AskTheLog.takeOver(2, null, AskTheLog.step("归档", 1)))
                .thenRefused(DepartmentStepRule.LOG_DIVERGED);
        givenNothing().when(AskTheLog.takeOver(1, null, FIRST)).thenRefused(DepartmentStepRule.LOG_DIVERGED);
    }

    @Test
    void thereIsNoPlaceBeforeTheFirst() {
        givenNothing().when(AskTheLog.takeOver(-1, null, FIRST)).thenRefused(DepartmentStepRule.LOG_DIVERGED);
    }

    @Test
    void aCaseThatWasAppliedForHereIsNotTakenOver() {
        given(acceptedCase())
                .when(AskTheLog.takeOver(0, null, FIRST))
                .thenRefused(DepartmentStepRule.NOT_HELD_ELSEWHERE);
    }

    @Test
    void aLogHoldsFactsAndNotPlans() {
        givenNothing()
                .when(AskTheLog.takeOver(0, AskTheLog.ago(-1), FIRST))
                .thenRefused(DepartmentStepRule.STEP_IN_THE_FUTURE, "a case that has ended");
        givenNothing()
                .when(AskTheLog.register(AskTheLog.ago(-1)))
                .thenRefused(DepartmentStepRule.STEP_IN_THE_FUTURE, "a case that began");
    }

    @Test
    void aCaseThatIsKeptElsewhereIsNotReviewedHere() {
        given(takenOver()).when(Ask.accept()).thenRefused(IntakeRule.NOT_AWAITING_INTAKE, "a department's own system");
        given(takenOver()).when(Ask.withdraw()).thenRefused(WithdrawalRule.TOO_LATE_TO_WITHDRAW);
    }
}
