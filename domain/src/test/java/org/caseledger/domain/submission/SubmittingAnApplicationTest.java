package org.caseledger.domain.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.domain.testing.Histories.submittedCase;
import static org.caseledger.domain.testing.ItemDraft.FORM;
import static org.caseledger.domain.testing.ItemDraft.LEASE;
import static org.caseledger.domain.testing.ItemDraft.PLAN;
import static org.caseledger.domain.testing.Scenario.given;
import static org.caseledger.domain.testing.Scenario.givenNothing;

import org.caseledger.domain.casefile.CaseRule;
import org.caseledger.domain.casefile.CaseState;
import org.caseledger.domain.casefile.Phase;
import org.caseledger.domain.code.Channel;
import org.caseledger.domain.code.ServedParty;
import org.caseledger.domain.submission.SubmissionEvent.ApplicationSubmitted;
import org.caseledger.domain.testing.Aggregate;
import org.caseledger.domain.testing.Ask;
import org.caseledger.domain.testing.By;
import org.caseledger.domain.testing.ItemDraft;
import org.caseledger.domain.testing.People;
import org.caseledger.domain.testing.SubmitDraft;
import org.caseledger.domain.testing.Units;
import org.junit.jupiter.api.Test;

class SubmittingAnApplicationTest {
    @Test
    void aCompleteApplicationIsHandedInOnline() {
        var command = Ask.submit().through(People.AGENT).command();
        var terms = givenNothing().when(command).events().stream()
                .map(ApplicationSubmitted.class::cast)
                .findFirst()
                .orElseThrow()
                .terms();

        givenNothing()
                .when(command)
                .then(new ApplicationSubmitted(
                        By.NOW,
                        Ask.NUMBER,
                        terms,
                        People.CITIZEN,
                        People.AGENT,
                        "开设示例餐馆",
                        SubmitDraft.onPaper(FORM, PLAN),
                        Channel.ONLINE,
                        "citizen-1",
                        Units.AUTHORITY,
                        "330106",
                        "330106"));
    }

    @Test
    void theCaseKeepsTheTermsThatItWasSubmittedUnder() {
        var state = (CaseState.Opened) Aggregate.CASE.fold(submittedCase());
        var terms = ((Phase.AtIntake) state.phase()).terms();

        assertThat(terms.item()).isEqualTo(Ask.ITEM);
        assertThat(terms.version()).isEqualTo(1);
        assertThat(terms.listed()).containsExactlyInAnyOrder(FORM, PLAN, LEASE);
        assertThat(terms.mandatory()).containsExactlyInAnyOrder(FORM, PLAN);
        assertThat(terms.promisedDays()).isEqualTo(10);
        assertThat(terms.joint()).isFalse();
    }

    @Test
    void aNumberStandsForOneApplication() {
        given(submittedCase()).when(Ask.submit().command()).thenRefused(CaseRule.CASE_ALREADY_OPENED);
    }

    @Test
    void theItemServesThisKindOfApplicant() {
        givenNothing()
                .when(Ask.submit()
                        .of(new ItemDraft().served(ServedParty.ENTERPRISE))
                        .from(People.CITIZEN)
                        .command())
                .thenRefused(SubmissionRule.APPLICANT_NOT_SERVED);
    }

    @Test
    void theItemIsOfferedByThisChannel() {
        givenNothing().when(Ask.submit().by(Channel.MOBILE).command()).thenRefused(SubmissionRule.CHANNEL_NOT_OFFERED);
    }
}
