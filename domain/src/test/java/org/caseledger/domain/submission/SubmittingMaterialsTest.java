package org.caseledger.domain.submission;

import static org.caseledger.domain.testing.ItemDraft.FORM;
import static org.caseledger.domain.testing.ItemDraft.LEASE;
import static org.caseledger.domain.testing.ItemDraft.PLAN;
import static org.caseledger.domain.testing.Scenario.givenNothing;

import java.util.List;
import org.caseledger.domain.code.Channel;
import org.caseledger.domain.submission.SubmissionCommand.SubmitApplication;
import org.caseledger.domain.submission.SubmissionEvent.ApplicationSubmitted;
import org.caseledger.domain.testing.Ask;
import org.caseledger.domain.testing.By;
import org.caseledger.domain.testing.Units;
import org.junit.jupiter.api.Test;

class SubmittingMaterialsTest {
    @Test
    void whatIsMissingOnlineIsToldAtOnceAndInFull() {
        givenNothing()
                .when(Ask.submit().with(LEASE).command())
                .thenRefused(SubmissionRule.MANDATORY_MATERIAL_MISSING, "平面图, 申请表");
    }

    @Test
    void atTheWindowItIsTakenInAsItIs() {
        givenNothing()
                .when(Ask.submit().by(Channel.WINDOW).at(Units.AUTHORITY).with().command())
                .thenHappens(ApplicationSubmitted.class);
    }

    @Test
    void nobodySaysOfHimselfThatHeWasServedAtAWindow() {
        var complete = Ask.submit().by(Channel.WINDOW).command();
        var byHimself = new SubmitApplication(
                complete.number(),
                By.citizen(Channel.WINDOW),
                complete.item(),
                complete.version(),
                complete.terms(),
                complete.applicant(),
                complete.agent(),
                complete.subject(),
                complete.materials(),
                complete.acceptingRegion(),
                complete.acceptingUnit());

        givenNothing().when(byHimself).thenRefused(SubmissionRule.CHANNEL_NEEDS_CLERK);
    }

    @Test
    void aCertificateThatTheGovernmentHoldsIsNotHandedInAgain() {
        var reused = new SubmittedMaterial(PLAN, Ask.CERTIFICATE, null);

        givenNothing()
                .when(Ask.submit()
                        .with(List.of(SubmittedMaterial.onPaper(FORM), reused))
                        .command())
                .thenHappens(ApplicationSubmitted.class);
    }

    @Test
    void nothingIsHandedInThatTheListDoesNotName() {
        givenNothing()
                .when(Ask.submit().with(FORM, PLAN, "户口簿").command())
                .thenRefused(SubmissionRule.MATERIAL_NOT_ON_LIST);
    }

    @Test
    void aMaterialIsHandedInOnce() {
        givenNothing()
                .when(Ask.submit().with(FORM, PLAN, FORM).command())
                .thenRefused(SubmissionRule.MATERIAL_GIVEN_TWICE);
    }
}
