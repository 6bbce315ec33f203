package org.caseledger.adapters.search.projection;

import static org.assertj.core.api.Assertions.assertThat;

import org.caseledger.adapters.testing.TestLedger;
import org.caseledger.adapters.testing.TestViews;
import org.caseledger.application.search.View;
import org.junit.jupiter.api.Test;

class AfterARestartTest {

    @Test
    void aViewGoesOnWhereItWasAndKnowsSoWithoutANewEvent() {
        try (var ledger = new TestLedger()) {
            ledger.demo.setUp();
            var before = TestViews.of(ledger);
            before.caughtUp();
            before.close();

            try (var after = before.again()) {
                after.caughtUp();

                assertThat(after.documents(View.LEDGER)).hasSize(ledger.size());
                assertThat(after.bulks(View.LEDGER)).isZero();
            }
        }
    }

    @Test
    void anIndexThatWasLostMeanwhileIsFilledAgain() {
        try (var ledger = new TestLedger()) {
            ledger.demo.setUp();
            var before = TestViews.of(ledger);
            before.caughtUp();
            before.close();
            before.lose(View.CASES);

            try (var after = before.again()) {
                after.caughtUp();

                assertThat(after.documents(View.CASES)).hasSizeGreaterThan(30);
            }
        }
    }

    @Test
    void anIndexThatIsLostWhileTheViewRunsIsFilledAgain() {
        try (var ledger = new TestLedger();
                var views = TestViews.of(ledger)) {
            ledger.demo.setUp();
            views.caughtUp();
            var documents = views.documents(View.CASES);

            views.lose(View.CASES);
            views.untilThereAre(documents, View.CASES);
        }
    }
}
