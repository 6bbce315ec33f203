package org.caseledger.domain.intake;

import static org.caseledger.domain.testing.Histories.acceptedCase;
import static org.caseledger.domain.testing.Histories.incompleteCase;
import static org.caseledger.domain.testing.Histories.submittedCase;
import static org.caseledger.domain.testing.Histories.supplementedCase;
import static org.caseledger.domain.testing.ItemDraft.PLAN;
import static org.caseledger.domain.testing.Scenario.given;
import static org.caseledger.domain.testing.Scenario.givenNothing;

import java.util.Set;
import org.caseledger.domain.casefile.CaseRule;
import org.caseledger.domain.intake.IntakeEvent.ApplicationAccepted;
import org.caseledger.domain.intake.IntakeEvent.CorrectedOnTheSpot;
import org.caseledger.domain.testing.Ask;
import org.caseledger.domain.testing.By;
import org.junit.jupiter.api.Test;

class AcceptingAnApplicationTest {
    @Test
    void aCompleteApplicationIsAccepted() {
        given(submittedCase()).when(Ask.accept()).then(new ApplicationAccepted(By.NOW, Ask.DOCUMENT));
    }

    @Test
    void whatIsPutRightOnTheSpotIsRecordedFirst() {
        given(incompleteCase())
                .when(Ask.accept(PLAN))
                .then(new CorrectedOnTheSpot(By.NOW, Set.of(PLAN)), new ApplicationAccepted(By.NOW, Ask.DOCUMENT));
    }

    @Test
    void aCompletedApplicationIsAccepted() {
        given(supplementedCase()).when(Ask.accept()).thenHappens(ApplicationAccepted.class);
    }

    @Test
    void anIncompleteApplicationIsNotAccepted() {
        given(incompleteCase()).when(Ask.accept()).thenRefused(IntakeRule.MATERIALS_MISSING, PLAN);
    }

    @Test
    void onlyWhatIsOnTheListIsPutRight() {
        given(submittedCase()).when(Ask.accept("户口簿")).thenRefused(IntakeRule.CORRECTION_NOT_ON_LIST);
    }

    @Test
    void anApplicationIsAcceptedOnce() {
        given(acceptedCase()).when(Ask.accept()).thenRefused(IntakeRule.NOT_AWAITING_INTAKE, "it is under review");
    }

    @Test
    void nothingIsAcceptedThatWasNeverHandedIn() {
        givenNothing().when(Ask.accept()).thenRefused(CaseRule.CASE_NOT_FOUND);
    }
}
