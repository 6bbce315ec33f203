package org.caseledger.domain.clock;

import static org.caseledger.domain.testing.Histories.acceptedCase;
import static org.caseledger.domain.testing.Histories.after;
import static org.caseledger.domain.testing.Histories.extendedCase;
import static org.caseledger.domain.testing.Histories.suspendedCase;
import static org.caseledger.domain.testing.Scenario.given;

import org.caseledger.domain.actor.Actor;
import org.caseledger.domain.actor.Occasion;
import org.caseledger.domain.actor.Role;
import org.caseledger.domain.casefile.CaseRule;
import org.caseledger.domain.clock.ClockEvent.DeadlineExtended;
import org.caseledger.domain.code.Channel;
import org.caseledger.domain.testing.Ask;
import org.caseledger.domain.testing.By;
import org.caseledger.domain.testing.ItemDraft;
import org.caseledger.domain.testing.Units;
import org.junit.jupiter.api.Test;

class ExtendingTheDeadlineTest {
    @Test
    void theHeadExtendsByTenWorkingDays() {
        given(acceptedCase())
                .when(Ask.extend(By.head(), 10))
                .then(new DeadlineExtended(By.NOW, 10, Ask.DOCUMENT, "需核实场所。"));
    }

    @Test
    void jointHandlingIsExtendedByFifteen() {
        var joint = acceptedCase(new ItemDraft().jointBodies(Units.FIRE));

        given(joint).when(Ask.extend(By.head(), 15)).thenHappens(DeadlineExtended.class);
        given(joint).when(Ask.extend(By.head(), 16)).thenRefused(ClockRule.EXTENSION_TOO_LONG);
    }

    @Test
    void oneAuthorityDoesNotExtendByEleven() {
        given(acceptedCase()).when(Ask.extend(By.head(), 11)).thenRefused(ClockRule.EXTENSION_TOO_LONG);
        given(acceptedCase()).when(Ask.extend(By.head(), 0)).thenRefused(ClockRule.EXTENSION_TOO_LONG);
    }

    @Test
    void theLimitIsExtendedOnceAlsoAfterAProcedure() {
        given(extendedCase()).when(Ask.extend(By.head(), 1)).thenRefused(ClockRule.ALREADY_EXTENDED);
        given(after(extendedCase(), Ask.startProcedure(5), Ask.endProcedure()))
                .when(Ask.extend(By.head(), 1))
                .thenRefused(ClockRule.ALREADY_EXTENDED);
    }

    @Test
    void onlyTheHeadApproves() {
        given(acceptedCase())
                .when(Ask.extend(By.decider(Units.AUTHORITY), 10))
                .thenRefused(ClockRule.EXTENSION_NEEDS_HEAD);
    }

    @Test
    void theHeadOfAnotherUnitDoesNot() {
        var stranger = new Occasion(Actor.of("head-2", Role.HEAD, Units.FIRE), Channel.WINDOW, By.NOW);

        given(acceptedCase()).when(Ask.extend(stranger, 10)).thenRefused(CaseRule.NOT_THE_DECIDING_UNIT);
    }

    @Test
    void aStoppedClockIsNotExtended() {
        given(suspendedCase()).when(Ask.extend(By.head(), 10)).thenRefused(ClockRule.CLOCK_NOT_RUNNING);
    }
}
