package org.caseledger.adapters.search.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import org.caseledger.adapters.search.projection.ProjectionSettings;
import org.caseledger.adapters.testing.SharedServers;
import org.caseledger.adapters.testing.TestViews;
import org.caseledger.application.search.CaseSearch;
import org.caseledger.application.search.Thoroughness;
import org.caseledger.application.search.View;
import org.junit.jupiter.api.Test;

class DiscardingWhatIsSearchedTest {

    /** It looks once, and then never by itself. */
    private static final ProjectionSettings UNAWARE = new ProjectionSettings(
            2, 500, 100, Duration.ofSeconds(1), Duration.ofHours(1), Duration.ofMillis(200), Duration.ofSeconds(20));

    @Test
    void anInstanceThatHasNotNoticedSearchesTheNewIndexInstead() {
        try (var grown = new GrownLedger(0);
                var views = TestViews.of(grown.ledger)) {
            views.caughtUp();
            var old = GrownLedger.state(views, View.CASES).index();
            try (var unaware = views.beside(SharedServers.elasticsearchEndpoint(), UNAWARE)) {
                unaware.caughtUp();
                var before = unaware.views.cases(CaseSearch.ALL).documents();

                views.rebuilds.building().start(Set.of(View.values()), Thoroughness.NONE, true);
                GrownLedger.untilReplaced(views, View.CASES, old);
                GrownLedger.until(
                        () -> GrownLedger.state(views, View.CASES).kept().isEmpty());
                assertThat(unaware.projections.search(View.CASES, null).index()).isEqualTo(old);

                assertThat(unaware.views.cases(CaseSearch.ALL).documents()).isEqualTo(before);
                assertThat(unaware.projections.search(View.CASES, null).index()).isNotEqualTo(old);
                grown.submit();
                var head = grown.ledger.reader.head().orElseThrow();
                assertThat(unaware.views.cases(CaseSearch.ALL.atLeast(head)).reflects())
                        .isGreaterThanOrEqualTo(head);
            }
        }
    }

    @Test
    void nothingIsKeptOfTheProjectionOfADiscardedIndex() {
        try (var grown = new GrownLedger(0);
                var views = TestViews.of(grown.ledger)) {
            views.caughtUp();
            var old = GrownLedger.state(views, View.CASES).index();
            views.rebuilds.building().start(Set.of(View.CASES), Thoroughness.SAMPLE, false);
            GrownLedger.untilReplaced(views, View.CASES, old);
            assertThat(views.projectionsStored()).isEqualTo(View.values().length + 1);

            assertThat(views.rebuilds.building().discard()).isOne();

            assertThat(GrownLedger.state(views, View.CASES).kept()).isEmpty();
            assertThat(views.projectionsStored()).isEqualTo(View.values().length);
        }
    }

    @Test
    void whatWasToBeDiscardedIsDiscardedByOthersIfWhoeverSwappedDiedBeforeThat() {
        try (var grown = new GrownLedger(0);
                var views = TestViews.of(grown.ledger)) {
            views.caughtUp();
            var old = GrownLedger.state(views, View.CASES).index();
            views.rebuilds.building().start(Set.of(View.CASES, View.LEDGER), Thoroughness.NONE, false);
            GrownLedger.untilReplaced(views, View.CASES, old);
            assertThat(GrownLedger.state(views, View.CASES).kept()).containsExactly(old);

            views.wantsOldDiscarded(View.CASES);

            GrownLedger.until(() -> GrownLedger.state(views, View.CASES).kept().isEmpty());
            assertThat(GrownLedger.state(views, View.LEDGER).kept()).isNotEmpty();
        }
    }
}
