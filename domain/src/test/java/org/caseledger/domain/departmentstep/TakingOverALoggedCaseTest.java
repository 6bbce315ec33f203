package org.caseledger.domain.departmentstep;

import static org.caseledger.domain.testing.Histories.after;
import static org.caseledger.domain.testing.Scenario.given;
import static org.caseledger.domain.testing.Scenario.givenNothing;

import java.util.List;
import org.caseledger.domain.casefile.CaseEvent;
import org.caseledger.domain.casefile.Outcome;
import org.caseledger.domain.delivery.DeliveryEvent.CaseClosed;
import org.caseledger.domain.departmentstep.DepartmentStepEvent.CaseRegistered;
import org.caseledger.domain.departmentstep.DepartmentStepEvent.DepartmentStepRecorded;
import org.caseledger.domain.testing.Ask;
import org.caseledger.domain.testing.AskTheLog;
import org.junit.jupiter.api.Test;

class TakingOverALoggedCaseTest {
    private static final DepartmentStep FIRST = AskTheLog.step("收件", 9);
    private static final DepartmentStep SECOND = AskTheLog.step("审查", 5);

    private static List<CaseEvent> takenOver() {
        return after(List.of(), AskTheLog.takeOver(0, null, FIRST));
    }

    @Test
    void aNewCaseIsRegisteredWithItsSteps() {
        givenNothing()
                .when(AskTheLog.takeOver(0, null, FIRST))
                .then(
                        new CaseRegistered(FIRST.endedAt(), Ask.NUMBER, AskTheLog.REGISTRATION),
                        new DepartmentStepRecorded(FIRST.endedAt(), "example-log", 0, FIRST));
    }

    @Test
    void itBeginsWhenTheLogSays() {
        givenNothing()
                .when(AskTheLog.register(AskTheLog.ago(20)))
                .then(new CaseRegistered(AskTheLog.ago(20), Ask.NUMBER, AskTheLog.registration(AskTheLog.ago(20))));
    }

    @Test
    void aLogThatIsReadAgainAddsNothing() {
        given(takenOver()).when(AskTheLog.takeOver(0, null, FIRST)).thenNothingNew();
    }

    @Test
    void aLongerLogAddsWhatIsNew() {
        given(takenOver())
                .when(AskTheLog.takeOver(0, AskTheLog.ago(1), FIRST, SECOND))
                .then(
                        new DepartmentStepRecorded(SECOND.endedAt(), "example-log", 1, SECOND),
                        new CaseClosed(AskTheLog.ago(1), Outcome.ENDED_ELSEWHERE));
    }

    @Test
    void aLogMayBeTakenOverInPieces() {
        given(takenOver()).when(AskTheLog.takeOver(1, null, SECOND)).thenHappens(DepartmentStepRecorded.class);
    }

    @Test
    void anEndedCaseEndsOnce() {
        var ended = after(takenOver(), AskTheLog.takeOver(1, AskTheLog.ago(1), SECOND));

        given(ended)
                .when(AskTheLog.takeOver(0, AskTheLog.ago(1), FIRST, SECOND))
                .thenNothingNew();
        given(ended).when(AskTheLog.takeOver(0, null, FIRST)).thenNothingNew();
    }
}
