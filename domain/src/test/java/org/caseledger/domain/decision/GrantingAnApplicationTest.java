package org.caseledger.domain.decision;

import static org.caseledger.domain.testing.Histories.acceptedCase;
import static org.caseledger.domain.testing.Histories.grantedCase;
import static org.caseledger.domain.testing.Histories.halfReviewedCase;
import static org.caseledger.domain.testing.Histories.objectedCase;
import static org.caseledger.domain.testing.Histories.reviewedCase;
import static org.caseledger.domain.testing.Histories.suspendedCase;
import static org.caseledger.domain.testing.Scenario.given;

import org.caseledger.domain.casefile.CaseRule;
import org.caseledger.domain.casefile.Outcome;
import org.caseledger.domain.decision.DecisionCommand.GrantApplication;
import org.caseledger.domain.decision.DecisionEvent.ApplicationGranted;
import org.caseledger.domain.delivery.DeliveryEvent.CaseClosed;
import org.caseledger.domain.testing.Ask;
import org.caseledger.domain.testing.By;
import org.caseledger.domain.testing.ItemDraft;
import org.caseledger.domain.testing.Units;
import org.junit.jupiter.api.Test;

class GrantingAnApplicationTest {
    @Test
    void aReviewedApplicationIsGranted() {
        given(reviewedCase())
                .when(Ask.grant())
                .then(new ApplicationGranted(By.NOW, Ask.DOCUMENT, Units.AUTHORITY, null));
    }

    @Test
    void aGrantWithoutACertificateClosesTheCase() {
        var plain = acceptedCase(new ItemDraft().withoutCertificate().stages());

        given(plain)
                .when(Ask.grant())
                .then(
                        new ApplicationGranted(By.NOW, Ask.DOCUMENT, Units.AUTHORITY, null),
                        new CaseClosed(By.NOW, Outcome.GRANTED));
    }

    @Test
    void nothingIsGrantedBeforeAllDepartmentsHavePassed() {
        given(halfReviewedCase()).when(Ask.grant()).thenRefused(DecisionRule.REVIEWS_INCOMPLETE, "复核");
    }

    @Test
    void anObjectionStandsInTheWay() {
        given(objectedCase()).when(Ask.grant()).thenRefused(DecisionRule.REVIEWS_INCOMPLETE);
    }

    @Test
    void onlyTheDecidingUnitDecides() {
        given(reviewedCase())
                .when(new GrantApplication(Ask.NUMBER, By.decider(Units.FIRE), Ask.DOCUMENT, null))
                .thenRefused(CaseRule.NOT_THE_DECIDING_UNIT);
        given(reviewedCase())
                .when(new GrantApplication(Ask.NUMBER, By.system(), Ask.DOCUMENT, null))
                .thenRefused(CaseRule.NOT_THE_DECIDING_UNIT, "the actor has no unit");
    }

    @Test
    void whatIsDecidedIsDecided() {
        given(grantedCase()).when(Ask.refuse()).thenRefused(DecisionRule.NOT_READY_FOR_DECISION, "it is granted");
    }

    @Test
    void nothingIsDecidedWhileTheClockStands() {
        given(suspendedCase()).when(Ask.grant()).thenRefused(DecisionRule.NOT_READY_FOR_DECISION);
    }
}
