package org.caseledger.adapters.search.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.caseledger.adapters.testing.SharedServers;
import org.caseledger.adapters.testing.TestLedger;
import org.caseledger.adapters.testing.TestViews;
import org.caseledger.application.search.View;
import org.junit.jupiter.api.Test;

class ReplayingTheLedgerTest {

    @Test
    void viewsBuiltFromTheStartEqualThoseThatGrewWithTheLedgerByteForByte() {
        try (var ledger = new TestLedger();
                var grown = TestViews.of(ledger)) {
            ledger.demo.setUp();
            grown.caughtUp();

            try (var replayed = TestViews.of(ledger, SharedServers.elasticsearchEndpoint(), smallPieces())) {
                replayed.caughtUp();

                for (var view : View.values()) {
                    assertThat(replayed.documents(view)).as(view.title()).isEqualTo(grown.documents(view));
                }
            }
        }
    }

    @Test
    void aBatchOfManyCasesIsOneBulkRequest() {
        try (var ledger = new TestLedger()) {
            ledger.demo.setUp();

            try (var views = TestViews.of(ledger)) {
                views.caughtUp();

                assertThat(ledger.size()).isGreaterThan(150);
                assertThat(views.documents(View.CASES)).hasSizeGreaterThan(30);
                assertThat(views.bulks(View.CASES)).isLessThan(10);
                assertThat(views.bulks(View.LEDGER)).isLessThan(10);
            }
        }
    }

    /** Other batches, other segments, and folds that are hardly ever kept must make no difference. */
    private static ProjectionSettings smallPieces() {
        return new ProjectionSettings(
                4, 7, 2, Duration.ofSeconds(5), Duration.ofSeconds(1), Duration.ofMillis(200), Duration.ofSeconds(2));
    }
}
