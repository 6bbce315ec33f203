package org.caseledger.adapters.search.rebuild;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Set;
import org.caseledger.adapters.search.projection.MoodyElasticsearch;
import org.caseledger.adapters.search.projection.MoodyElasticsearch.Mood;
import org.caseledger.adapters.testing.TestViews;
import org.caseledger.application.search.Thoroughness;
import org.caseledger.application.search.View;
import org.caseledger.application.search.ViewsUnavailable;
import org.junit.jupiter.api.Test;

class LosingTheSearchServerWhileBeginningTest {

    @Test
    void isToldAsAnywhereElse() throws Exception {
        try (var grown = new GrownLedger(0);
                var elasticsearch = new MoodyElasticsearch();
                var views = TestViews.of(grown.ledger, elasticsearch.endpoint(), TestViews.SETTINGS)) {
            views.caughtUp();
            elasticsearch.mood(Mood.MAKES_NO_INDEX);

            assertThatExceptionOfType(ViewsUnavailable.class)
                    .isThrownBy(() ->
                            views.rebuilds.building().start(Set.of(View.SERVICE_ITEMS), Thoroughness.NONE, false));
        }
    }
}
