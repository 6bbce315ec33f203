package org.caseledger.adapters.search.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import org.caseledger.adapters.search.projection.ProjectionSettings;
import org.caseledger.adapters.testing.SharedServers;
import org.caseledger.adapters.testing.TestLedger;
import org.caseledger.adapters.testing.TestViews;
import org.caseledger.application.ledger.LedgerPosition;
import org.caseledger.application.search.CaseSearch;
import org.caseledger.application.search.Page;
import org.caseledger.application.search.PageRequest;
import org.caseledger.application.search.ServiceItemSearch;
import org.caseledger.application.search.View;
import org.caseledger.application.search.ViewBehind;
import org.junit.jupiter.api.Test;

class ReadingOwnWritesTest {

    @Test
    void aSearchThatWaitsForAPlaceSeesEverythingUpToIt() {
        try (var ledger = new TestLedger();
                var views = TestViews.of(ledger, SharedServers.elasticsearchEndpoint(), refreshingSeldom())) {
            int made = ledger.demo.setUp();
            var head = ledger.reader.head().orElseThrow();

            var page = views.views.cases(
                    CaseSearch.ALL.page(PageRequest.usual().withCount()).atLeast(head));

            assertThat(page.totalCount()).isEqualTo(made);
            assertThat(page.reflects()).isGreaterThanOrEqualTo(head);
        }
    }

    @Test
    void aViewThatTheLastEventDoesNotConcernReflectsItToo() {
        try (var ledger = new TestLedger();
                var views = TestViews.of(ledger)) {
            ledger.demo.setUp();
            var head = ledger.reader.head().orElseThrow();

            var page = views.views.serviceItems(
                    new ServiceItemSearch(null, ServiceItemSearch.ALL.filter(), ServiceItemSearch.ALL.page(), head));

            assertThat(page.reflects()).isGreaterThanOrEqualTo(head);
        }
    }

    @Test
    void aViewThatStandsStillSaysHowFarItIs() {
        try (var ledger = new TestLedger();
                var views = TestViews.of(ledger)) {
            ledger.demo.setUp();
            var reached = views.caughtUp();
            views.projections.stop();
            var beyond = new LedgerPosition(reached.major() + 1_000_000, 0); // far beyond what may still be on its way

            assertThatExceptionOfType(ViewBehind.class)
                    .isThrownBy(() -> views.views.cases(CaseSearch.ALL.atLeast(beyond)))
                    .satisfies(behind -> assertThat(behind.asked()).isEqualTo(beyond))
                    .satisfies(behind -> assertThat(behind.reached()).isGreaterThanOrEqualTo(reached));
            assertThat(views.views.cases(CaseSearch.ALL.atLeast(reached)).documents())
                    .isNotEmpty();
        }
    }

    @Test
    void beforeTheFirstEventAViewReflectsNothing() {
        try (var ledger = new TestLedger();
                var views = TestViews.of(ledger)) {
            assertThat(views.projections.reflects(View.CASES)).isEqualTo(Page.NOTHING);
        }
    }

    private static ProjectionSettings refreshingSeldom() {
        return new ProjectionSettings(
                2, 500, 100, Duration.ofSeconds(5), Duration.ofSeconds(1), Duration.ofHours(1), Duration.ofSeconds(10));
    }
}
