package org.caseledger.adapters.search.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import co.elastic.clients.elasticsearch._types.VersionType;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.caseledger.adapters.search.projection.MoodyElasticsearch;
import org.caseledger.adapters.search.projection.MoodyElasticsearch.Mood;
import org.caseledger.adapters.testing.SharedServers;
import org.caseledger.adapters.testing.TestViews;
import org.caseledger.application.rebuild.RebuildProgress;
import org.caseledger.application.rebuild.RebuildRefused;
import org.caseledger.application.rebuild.RebuildRefused.Reason;
import org.caseledger.application.rebuild.RebuildState;
import org.caseledger.application.rebuild.ViewBuilding;
import org.caseledger.application.search.Thoroughness;
import org.caseledger.application.search.View;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RefusingToSwapTest {

    private static final Set<View> ITEMS = Set.of(View.SERVICE_ITEMS);

    @ParameterizedTest
    @EnumSource(names = {"SAMPLE", "FULL"})
    void anIndexThatDiffersFromTheLedgerIsNotSearchedAndWaitsToBeCancelled(Thoroughness comparison) throws Exception {
        try (var grown = new GrownLedger(0);
                var elasticsearch = new MoodyElasticsearch();
                var views = TestViews.of(grown.ledger, elasticsearch.endpoint(), TestViews.SETTINGS)) {
            views.caughtUp();
            var old = GrownLedger.state(views, View.SERVICE_ITEMS).index();
            var document =
                    views.documents(View.SERVICE_ITEMS).keySet().iterator().next();

            elasticsearch.mood(Mood.OVERLOADED);
            views.rebuilds.building().start(ITEMS, comparison, false);
            spoil(views.next(View.SERVICE_ITEMS), document);
            elasticsearch.mood(Mood.WELL);
            GrownLedger.until(() -> rebuild(views).state() == RebuildState.DIFFERS);

            assertThat(rebuild(views).differences()).isEqualTo(1);
            assertThat(GrownLedger.state(views, View.SERVICE_ITEMS).index()).isEqualTo(old);
            assertThat(views.projections.search(View.SERVICE_ITEMS, null).index())
                    .isEqualTo(old);
            isRefused(views, Reason.REBUILD_RUNNING, building -> building.start(ITEMS, comparison, false));

            views.rebuilds.building().cancel();
            isRefused(views, Reason.NO_REBUILD, building -> building.cancel());
            isRefused(views, Reason.NOTHING_TO_DISCARD, building -> building.discard());
            views.rebuilds.building().start(ITEMS, comparison, true);
            GrownLedger.untilReplaced(views, View.SERVICE_ITEMS, old);
            GrownLedger.until(
                    () -> GrownLedger.state(views, View.SERVICE_ITEMS).kept().isEmpty());
        }
    }

    private static RebuildProgress rebuild(TestViews views) {
        return GrownLedger.state(views, View.SERVICE_ITEMS).rebuild();
    }

    private static void isRefused(TestViews views, Reason reason, Consumer<ViewBuilding> asked) {
        assertThatExceptionOfType(RebuildRefused.class)
                .isThrownBy(() -> asked.accept(views.rebuilds.building()))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    /** A document of a version that no event will ever reach. */
    private static void spoil(String index, String id) throws Exception {
        SharedServers.elasticsearch().index(put -> put.index(index)
                .id(id)
                .version(1_000_000L)
                .versionType(VersionType.External)
                .document(Map.of("code", id)));
    }
}
