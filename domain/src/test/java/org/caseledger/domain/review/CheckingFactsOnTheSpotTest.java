package org.caseledger.domain.review;

import static org.caseledger.domain.testing.Histories.acceptedCase;
import static org.caseledger.domain.testing.Histories.closedCase;
import static org.caseledger.domain.testing.Scenario.given;

import java.util.List;
import org.caseledger.domain.catalogue.ReviewStage;
import org.caseledger.domain.review.ReviewCommand.RecordFactCheck;
import org.caseledger.domain.review.ReviewEvent.FactChecked;
import org.caseledger.domain.testing.Ask;
import org.caseledger.domain.testing.By;
import org.caseledger.domain.testing.ItemDraft;
import org.caseledger.domain.testing.Units;
import org.junit.jupiter.api.Test;

class CheckingFactsOnTheSpotTest {
    @Test
    void twoOfficersCheck() {
        given(acceptedCase())
                .when(Ask.factCheck("officer-1", "officer-2"))
                .then(new FactChecked(By.NOW, Units.FIRE, List.of("officer-1", "officer-2"), "示例路1号", "现场与图纸一致。"));
    }

    @Test
    void oneOfficerNamedTwiceIsOneOfficer() {
        given(acceptedCase())
                .when(Ask.factCheck("officer-1", "officer-1"))
                .thenRefused(ReviewRule.TWO_OFFICERS_NEEDED, "there was 1");
    }

    @Test
    void nobodyChecksForAnotherDepartment() {
        given(acceptedCase())
                .when(new RecordFactCheck(
                        Ask.NUMBER, By.clerk(), Units.FIRE, List.of("officer-1", "officer-2"), "示例路1号", "一致。"))
                .thenRefused(ReviewRule.NOT_THE_DEPARTMENT);
    }

    @Test
    void theDecidingUnitChecksEvenIfNoStageAsksIt() {
        var item = new ItemDraft().stages(new ReviewStage("审查", List.of(Units.FIRE)));

        given(acceptedCase(item))
                .when(Ask.factCheck(Units.AUTHORITY, "officer-1", "officer-2"))
                .thenHappens(FactChecked.class);
    }

    @Test
    void aDepartmentThatHasNoPartInTheItemDoesNot() {
        given(acceptedCase())
                .when(Ask.factCheck(Units.OUTSIDER, "officer-1", "officer-2"))
                .thenRefused(ReviewRule.DEPARTMENT_NOT_INVOLVED, Units.OUTSIDER.name());
    }

    @Test
    void aClosedCaseIsNotChecked() {
        given(closedCase()).when(Ask.factCheck("officer-1", "officer-2")).thenRefused(ReviewRule.NOT_UNDER_REVIEW);
    }
}
