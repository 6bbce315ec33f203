package org.caseledger.adapters.search.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import org.caseledger.adapters.search.projection.MoodyElasticsearch;
import org.caseledger.adapters.search.projection.MoodyElasticsearch.Mood;
import org.caseledger.adapters.testing.TestViews;
import org.caseledger.application.rebuild.ViewState;
import org.caseledger.application.search.Thoroughness;
import org.caseledger.application.search.View;
import org.junit.jupiter.api.Test;

/** All views were lost; while they are filled again, one of them is made anew and comes first. */
class ReplacingAViewThatIsBeingFilledTest {

    @Test
    void theOthersAreFilledAllTheSame() throws Exception {
        try (var grown = new GrownLedger(0);
                var elasticsearch = new MoodyElasticsearch()) {
            elasticsearch.mood(Mood.OVERLOADED);
            try (var views = TestViews.of(grown.ledger, elasticsearch.endpoint(), TestViews.SETTINGS)) {
                views.opened();
                assertThat(views.rebuilds.building().states()).allMatch(ViewState::filling);
                var old = GrownLedger.state(views, View.CASES).index();

                views.rebuilds.building().start(Set.of(View.CASES), Thoroughness.NONE, true);
                elasticsearch.exempt(views.next(View.CASES));
                GrownLedger.untilReplaced(views, View.CASES, old);
                GrownLedger.until(
                        () -> GrownLedger.state(views, View.CASES).kept().isEmpty());
                assertThat(Arrays.stream(View.values())
                                .filter(view -> GrownLedger.state(views, view).filling()))
                        .hasSize(View.values().length - 1);
                elasticsearch.mood(Mood.WELL);

                views.caughtUp();
                assertThat(views.rebuilds.building().states()).noneMatch(ViewState::filling);
                assertThat(views.differences()).isEmpty();
            }
        }
    }
}
