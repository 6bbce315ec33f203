package org.caseledger.domain.clock;

import static org.caseledger.domain.testing.Histories.acceptedCase;
import static org.caseledger.domain.testing.Histories.submittedCase;
import static org.caseledger.domain.testing.Histories.suspendedCase;
import static org.caseledger.domain.testing.Scenario.given;

import org.caseledger.domain.clock.ClockEvent.SpecialProcedureStarted;
import org.caseledger.domain.code.SpecialProcedure;
import org.caseledger.domain.testing.Ask;
import org.caseledger.domain.testing.By;
import org.caseledger.domain.testing.Units;
import org.junit.jupiter.api.Test;

class StoppingTheClockTest {
    @Test
    void aSpecialProcedureStopsIt() {
        given(acceptedCase())
                .when(Ask.startProcedure(15))
                .then(new SpecialProcedureStarted(By.NOW, SpecialProcedure.EXPERT_REVIEW, Ask.DOCUMENT, 15));
    }

    @Test
    void itStopsOnce() {
        given(suspendedCase()).when(Ask.startProcedure(15)).thenRefused(ClockRule.CLOCK_NOT_RUNNING);
    }

    @Test
    void itDoesNotRunBeforeAcceptance() {
        given(submittedCase()).when(Ask.startProcedure(15)).thenRefused(ClockRule.CLOCK_NOT_RUNNING);
    }

    @Test
    void aDepartmentThatReviewsStopsIt() {
        given(acceptedCase())
                .when(Ask.startProcedure(By.reviewer(Units.FIRE), 15))
                .thenHappens(SpecialProcedureStarted.class);
    }

    @Test
    void aUnitThatHasNoPartInTheItemDoesNot() {
        given(acceptedCase())
                .when(Ask.startProcedure(By.decider(Units.OUTSIDER), 15))
                .thenRefused(ClockRule.NOT_AN_INVOLVED_UNIT, Units.OUTSIDER.name());
        given(acceptedCase())
                .when(Ask.startProcedure(By.system(), 15))
                .thenRefused(ClockRule.NOT_AN_INVOLVED_UNIT, "no unit");
    }

    @Test
    void theTimeThatTheProcedureNeedsIsPlausible() {
        given(acceptedCase()).when(Ask.startProcedure(0)).thenRefused(ClockRule.PROCEDURE_DAYS_OUT_OF_RANGE);
        given(acceptedCase()).when(Ask.startProcedure(366)).thenRefused(ClockRule.PROCEDURE_DAYS_OUT_OF_RANGE);
        given(acceptedCase()).when(Ask.startProcedure(365)).thenHappens(SpecialProcedureStarted.class);
    }
}
