package org.caseledger.adapters.search.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.caseledger.adapters.search.client.SearchCluster;
import org.caseledger.adapters.testing.TestLedger;
import org.caseledger.adapters.testing.TestViews;
import org.caseledger.application.search.View;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;

class LosingTheSearchServerTest {

    @Test
    void searchesAreDegradedWhileTheLedgerIsWritten() {
        try (var ledger = new TestLedger();
                var views = TestViews.away(ledger)) {
            ledger.demo.setUp();

            var health = health(views, Duration.ofMinutes(1));

            assertThat(health.health().getStatus()).isEqualTo(ViewsHealth.DEGRADED);
            assertThat(health.health().getDetails()).containsEntry("elasticsearch", "away");
            assertThat(views.projections.lag(View.CASES).events()).isGreaterThanOrEqualTo(ledger.size());
        }
    }

    @Test
    void searchesAreUpOnceTheViewsAreNear() {
        try (var ledger = new TestLedger();
                var views = TestViews.of(ledger)) {
            ledger.demo.setUp();
            views.caughtUp();

            assertThat(health(views, Duration.ofMinutes(1)).health().getStatus())
                    .isEqualTo(Status.UP);
            assertThat(views.projections.lag(View.CASES).events()).isZero();
            assertThat(views.projections.lag(View.CASES).seconds()).isZero();
        }
    }

    @Test
    void searchesAreDegradedIfTheViewsLagForTooLong() {
        try (var ledger = new TestLedger();
                var views = TestViews.of(ledger)) {
            views.projections.stop();
            ledger.demo.setUp();

            assertThat(health(views, Duration.ZERO).health().getStatus()).isEqualTo(ViewsHealth.DEGRADED);
        }
    }

    private static ViewsHealth health(TestViews views, Duration longestLag) {
        return new ViewsHealth(new SearchCluster(views.http), views.projections, longestLag);
    }
}
