package org.caseledger.domain.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.domain.testing.Histories.acceptedCase;
import static org.caseledger.domain.testing.Histories.after;
import static org.caseledger.domain.testing.Histories.halfReviewedCase;
import static org.caseledger.domain.testing.Histories.suspendedCase;
import static org.caseledger.domain.testing.Scenario.given;

import org.caseledger.domain.clock.ClockEvent.SpecialProcedureEnded;
import org.caseledger.domain.code.SpecialProcedure;
import org.caseledger.domain.testing.Aggregate;
import org.caseledger.domain.testing.Ask;
import org.caseledger.domain.testing.By;
import org.caseledger.domain.testing.Units;
import org.junit.jupiter.api.Test;

class ResumingTheClockTest {
    @Test
    void theEndOfTheProcedureResumesIt() {
        given(suspendedCase())
                .when(Ask.endProcedure())
                .then(new SpecialProcedureEnded(By.NOW, SpecialProcedure.EXPERT_REVIEW, "专家评审通过。"));
    }

    @Test
    void reviewGoesOnWhereItStood() {
        var resumed = after(halfReviewedCase(), Ask.startProcedure(15), Ask.endProcedure());

        assertThat(Aggregate.CASE.fold(resumed)).isEqualTo(Aggregate.CASE.fold(halfReviewedCase()));
    }

    @Test
    void aDepartmentThatReviewsResumesIt() {
        given(suspendedCase())
                .when(Ask.endProcedure(By.reviewer(Units.HEALTH)))
                .thenHappens(SpecialProcedureEnded.class);
    }

    @Test
    void aUnitThatHasNoPartInTheItemDoesNot() {
        given(suspendedCase())
                .when(Ask.endProcedure(By.decider(Units.OUTSIDER)))
                .thenRefused(ClockRule.NOT_AN_INVOLVED_UNIT);
    }

    @Test
    void aRunningClockIsNotResumed() {
        given(acceptedCase()).when(Ask.endProcedure()).thenRefused(ClockRule.CLOCK_NOT_STOPPED);
    }
}
