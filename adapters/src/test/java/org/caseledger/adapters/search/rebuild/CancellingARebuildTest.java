package org.caseledger.adapters.search.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.caseledger.adapters.search.projection.MoodyElasticsearch;
import org.caseledger.adapters.search.projection.MoodyElasticsearch.Mood;
import org.caseledger.adapters.testing.TestViews;
import org.caseledger.application.search.Thoroughness;
import org.caseledger.application.search.View;
import org.junit.jupiter.api.Test;

class CancellingARebuildTest {

    private static final Set<View> ALL = Set.of(View.values());

    /** Some looks and some steps. */
    private static final int SOME = 6;

    @Test
    void whileAllViewsAreFilledItDoesNotComeBackWhateverAnotherInstanceDoesMeanwhile() throws Exception {
        try (var grown = new GrownLedger(0);
                var elasticsearch = new MoodyElasticsearch();
                var sameForOther = new MoodyElasticsearch();
                var views = TestViews.of(grown.ledger, elasticsearch.endpoint(), TestViews.SETTINGS);
                var other = views.beside(sameForOther.endpoint(), TestViews.SETTINGS)) {
            views.caughtUp();
            other.caughtUp();
            elasticsearch.mood(Mood.OVERLOADED);
            sameForOther.mood(Mood.OVERLOADED);
            views.rebuilds.building().start(ALL, Thoroughness.NONE, false);
            GrownLedger.until(() -> elasticsearch.refused() > 0 && sameForOther.refused() > 0);
            var first = views.next(View.CASES);

            elasticsearch.holdDeletes();
            var cancelling =
                    CompletableFuture.runAsync(() -> views.rebuilds.building().cancel(), Thread::startVirtualThread);
            GrownLedger.until(() -> !isUnderWay(views, View.CASES));
            untilLookedAt(sameForOther);
            assertThat(View.values()).allMatch(view -> views.projectionsStored(view) == 1);
            elasticsearch.releaseDeletes();
            cancelling.join();
            untilLookedAt(sameForOther);

            assertThat(View.values()).noneMatch(view -> isUnderWay(views, view));
            assertThat(View.values())
                    .allSatisfy(view ->
                            assertThat(GrownLedger.state(views, view).kept()).isEmpty());
            GrownLedger.until(() -> views.projectionsStored() == View.values().length);
            anotherOneIsNotTakenForIt(views, first);
        }
    }

    private static void anotherOneIsNotTakenForIt(TestViews views, String first) {
        views.rebuilds.building().start(ALL, Thoroughness.NONE, false);
        assertThat(views.next(View.CASES)).isNotEqualTo(first);
    }

    private static boolean isUnderWay(TestViews views, View view) {
        return GrownLedger.state(views, view).rebuild() != null;
    }

    private static void untilLookedAt(MoodyElasticsearch elasticsearch) {
        int before = elasticsearch.requests();
        GrownLedger.until(() -> elasticsearch.requests() > before + SOME);
    }
}
