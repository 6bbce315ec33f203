package org.caseledger.adapters.search.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.caseledger.adapters.testing.TestViews;
import org.caseledger.application.search.Thoroughness;
import org.caseledger.application.search.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class DiscardingWhatIsWrittenHereTest {

    @Test
    void itsProjectionHasEndedAndMissesNothing(CapturedOutput output) throws InterruptedException {
        try (var grown = new GrownLedger(0);
                var views = TestViews.of(grown.ledger)) {
            views.caughtUp();
            for (int round = 1; round <= 3; round++) {
                var old = GrownLedger.state(views, View.CASES).index();

                views.rebuilds.building().start(Set.of(View.values()), Thoroughness.NONE, true);
                GrownLedger.untilReplaced(views, View.CASES, old);
                GrownLedger.until(
                        () -> GrownLedger.state(views, View.CASES).kept().isEmpty());

                grown.submit();
                views.caughtUp();
            }
            assertThat(output).doesNotContain("Error while processing batch");
        }
    }
}
