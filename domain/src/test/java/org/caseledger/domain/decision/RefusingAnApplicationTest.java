package org.caseledger.domain.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caseledger.domain.testing.Histories.halfReviewedCase;
import static org.caseledger.domain.testing.Histories.objectedCase;
import static org.caseledger.domain.testing.Histories.reviewedCase;
import static org.caseledger.domain.testing.Scenario.given;

import org.caseledger.domain.casefile.Outcome;
import org.caseledger.domain.decision.DecisionCommand.RefuseApplication;
import org.caseledger.domain.decision.DecisionEvent.ApplicationRefused;
import org.caseledger.domain.delivery.DeliveryEvent.CaseClosed;
import org.caseledger.domain.testing.Ask;
import org.caseledger.domain.testing.By;
import org.caseledger.domain.testing.Units;
import org.caseledger.domain.text.InvalidText;
import org.junit.jupiter.api.Test;

class RefusingAnApplicationTest {
    @Test
    void anObjectionIsEnoughAndTheCaseCloses() {
        given(objectedCase())
                .when(Ask.refuse())
                .then(
                        new ApplicationRefused(
                                By.NOW,
                                Ask.DOCUMENT,
                                Units.AUTHORITY,
                                "不符合消防要求。",
                                "《示例条例》第二条",
                                Remedies.of("示例区人民政府", "示例区人民法院")),
                        new CaseClosed(By.NOW, Outcome.REFUSED));
    }

    @Test
    void theAuthorityMayRefuseWhatAllDepartmentsPassed() {
        given(reviewedCase()).when(Ask.refuse()).thenHappens(ApplicationRefused.class, CaseClosed.class);
    }

    @Test
    void nothingIsRefusedBeforeAnybodyObjects() {
        given(halfReviewedCase()).when(Ask.refuse()).thenRefused(DecisionRule.REVIEWS_INCOMPLETE);
    }

    @Test
    void theRemediesNameThePeriodsOfTheLaw() {
        var remedies = Remedies.of("示例区人民政府", "示例区人民法院");

        assertThat(remedies.reconsiderationDays()).isEqualTo(60);
        assertThat(remedies.litigationMonths()).isEqualTo(6);
    }

    @Test
    void aRefusalWithoutReasonsIsNone() {
        assertThatThrownBy(() -> new RefuseApplication(
                        Ask.NUMBER,
                        By.decider(Units.AUTHORITY),
                        Ask.DOCUMENT,
                        "　",
                        "《示例条例》第二条",
                        Remedies.of("示例区人民政府", "示例区人民法院")))
                .isInstanceOf(InvalidText.class)
                .hasMessageContaining("reasons");
    }
}
