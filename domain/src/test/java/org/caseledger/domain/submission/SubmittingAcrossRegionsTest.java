package org.caseledger.domain.submission;

import static org.caseledger.domain.testing.Scenario.givenNothing;

import org.caseledger.domain.submission.SubmissionEvent.ApplicationSubmitted;
import org.caseledger.domain.testing.Ask;
import org.caseledger.domain.testing.ItemDraft;
import org.junit.jupiter.api.Test;

class SubmittingAcrossRegionsTest {
    @Test
    void anItemOfOneRegionIsRefusedInAnother() {
        givenNothing().when(Ask.submit().in("430100").command()).thenRefused(SubmissionRule.REGION_NOT_SERVED);
    }

    @Test
    void anItemAcrossRegionsIsTakenInAnywhere() {
        givenNothing()
                .when(Ask.submit()
                        .of(new ItemDraft().acrossRegions(true))
                        .in("430100")
                        .command())
                .thenHappens(ApplicationSubmitted.class);
    }

    @Test
    void aProvinceContainsItsCountiesAndStreets() {
        givenNothing()
                .when(Ask.submit()
                        .of(new ItemDraft().region("330000"))
                        .in("330106002")
                        .command())
                .thenHappens(ApplicationSubmitted.class);
    }

    @Test
    void aCountyThatIsWrittenWithNineDigitsServesItself() {
        givenNothing()
                .when(Ask.submit()
                        .of(new ItemDraft().region("330106000"))
                        .in("330106")
                        .command())
                .thenHappens(ApplicationSubmitted.class);
    }

    @Test
    void aCountyDoesNotContainItsProvince() {
        givenNothing().when(Ask.submit().in("330000").command()).thenRefused(SubmissionRule.REGION_NOT_SERVED);
    }
}
