package org.caseledger.domain.intake;

import static org.caseledger.domain.testing.Histories.after;
import static org.caseledger.domain.testing.Histories.incompleteCase;
import static org.caseledger.domain.testing.Histories.submittedCase;
import static org.caseledger.domain.testing.Histories.supplementedCase;
import static org.caseledger.domain.testing.ItemDraft.FORM;
import static org.caseledger.domain.testing.ItemDraft.LEASE;
import static org.caseledger.domain.testing.ItemDraft.PLAN;
import static org.caseledger.domain.testing.Scenario.given;

import org.caseledger.domain.intake.IntakeEvent.CorrectionsRequested;
import org.caseledger.domain.submission.SubmissionRule;
import org.caseledger.domain.testing.Ask;
import org.caseledger.domain.testing.By;
import org.junit.jupiter.api.Test;

class RequestingCorrectionsTest {
    @Test
    void theNoticeListsEverything() {
        given(incompleteCase())
                .when(Ask.requestCorrections(PLAN))
                .then(new CorrectionsRequested(By.NOW, Ask.DOCUMENT, Ask.missing(PLAN)));
    }

    @Test
    void aNoticeMayFindFaultWithWhatIsInHand() {
        given(submittedCase()).when(Ask.requestCorrections(FORM)).thenHappens(CorrectionsRequested.class);
        given(after(submittedCase(), Ask.requestCorrections(FORM)))
                .when(Ask.supplement())
                .thenRefused(SubmissionRule.SUPPLEMENT_INCOMPLETE, FORM);
    }

    @Test
    void aNoticeSaysSomething() {
        given(incompleteCase()).when(Ask.requestCorrections()).thenRefused(IntakeRule.NOTICE_EMPTY);
    }

    @Test
    void aNoticeAsksForNothingThatTheListDoesNotName() {
        given(incompleteCase()).when(Ask.requestCorrections(PLAN, "户口簿")).thenRefused(IntakeRule.NOTICE_ASKS_TOO_MUCH);
    }

    @Test
    void aNoticeLeavesNothingOut() {
        given(incompleteCase())
                .when(Ask.requestCorrections(LEASE))
                .thenRefused(IntakeRule.NOTICE_INCOMPLETE, "it leaves out: " + PLAN);
    }

    @Test
    void aSecondNoticeRepeatsOnly() {
        given(supplementedCase()).when(Ask.requestCorrections(LEASE)).thenRefused(IntakeRule.NOTIFY_ONCE);
        given(supplementedCase()).when(Ask.requestCorrections(PLAN)).thenHappens(CorrectionsRequested.class);
    }
}
