package org.caseledger.adapters.search.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.caseledger.adapters.search.projection.MoodyElasticsearch;
import org.caseledger.adapters.search.projection.MoodyElasticsearch.Mood;
import org.caseledger.adapters.testing.TestViews;
import org.caseledger.application.search.Thoroughness;
import org.caseledger.application.search.View;
import org.junit.jupiter.api.Test;

/** The fill of the new indexes stands still, for their requests are refused. */
class WritingDuringAFillTest {

    /** What the names of the first indexes have in common. */
    private static final String FIRST = "-000001-";

    @Test
    void theViewsThatAreSearchedShowItAtOnceAndTheNewOnesWhenTheyReplaceThem() throws Exception {
        try (var grown = new GrownLedger(0);
                var elasticsearch = new MoodyElasticsearch();
                var views = TestViews.of(grown.ledger, elasticsearch.endpoint(), TestViews.SETTINGS)) {
            views.caughtUp();
            var old = GrownLedger.state(views, View.CASES).index();
            assertThat(old).contains(FIRST);
            elasticsearch.exempt(FIRST);
            elasticsearch.mood(Mood.OVERLOADED);
            views.rebuilds.building().start(Set.of(View.values()), Thoroughness.NONE, false);
            GrownLedger.until(() -> elasticsearch.refused() > 0);

            grown.submit();

            views.caughtUp();
            assertThat(GrownLedger.state(views, View.CASES).index()).isEqualTo(old);
            assertThat(View.values()).allMatch(view -> views.projectionsStored(view) == 1);
            elasticsearch.mood(Mood.WELL);
            GrownLedger.untilReplaced(views, View.CASES, old);
            views.caughtUp();
            assertThat(views.differences()).isEmpty();
            assertThat(View.values()).allMatch(view -> views.projectionsStored(view) == 2);
        }
    }
}
