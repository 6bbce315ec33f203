package org.caseledger.adapters.search.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import org.caseledger.adapters.search.projection.MoodyElasticsearch;
import org.caseledger.adapters.search.projection.MoodyElasticsearch.Mood;
import org.caseledger.adapters.search.projection.ProjectionSettings;
import org.caseledger.adapters.testing.TestViews;
import org.caseledger.application.rebuild.RebuildState;
import org.caseledger.application.search.Thoroughness;
import org.caseledger.application.search.View;
import org.junit.jupiter.api.Test;

class SharingAFillTest {

    private static final Set<View> VIEWS = Set.of(View.values());

    /** What it has begun it goes on trying. */
    private static final ProjectionSettings PATIENT = new ProjectionSettings(
            2, 500, 100, Duration.ofMinutes(1), Duration.ofMillis(500), Duration.ofMillis(200), Duration.ofSeconds(5));

    @Test
    void everyInstanceThatIsThereTakesPart() throws Exception {
        try (var grown = new GrownLedger(3);
                var elasticsearch = new MoodyElasticsearch();
                var one = TestViews.of(grown.ledger, elasticsearch.endpoint(), PATIENT);
                var other = one.beside(elasticsearch.endpoint(), PATIENT)) {
            one.caughtUp();
            var old = GrownLedger.state(one, View.CASES).index();
            long before = filled(one);
            long beforeOther = filled(other);

            elasticsearch.mood(Mood.OVERLOADED);
            one.rebuilds.building().start(VIEWS, Thoroughness.FULL, false);
            GrownLedger.until(() -> retries(one) > 0 && retries(other) > 0);
            elasticsearch.mood(Mood.WELL);
            GrownLedger.untilReplaced(other, View.CASES, old);

            assertThat(filled(one)).isGreaterThan(before);
            assertThat(filled(other)).isGreaterThan(beforeOther);
            assertThat(GrownLedger.state(one, View.LEDGER).rebuild()).isNull();
        }
    }

    @Test
    void ifAnInstanceDiesHalfWayAnotherGoesOnWhereItWas() throws Exception {
        try (var grown = new GrownLedger(2);
                var elasticsearch = new MoodyElasticsearch()) {
            var dying = TestViews.of(grown.ledger, elasticsearch.endpoint(), TestViews.SETTINGS);
            dying.caughtUp();
            var old = GrownLedger.state(dying, View.CASES).index();
            elasticsearch.mood(Mood.OVERLOADED);
            // However many hands work: a range of imported cases takes two requests, that of the demonstration's up
            // to five, so at least one range gets through, and not all.
            elasticsearch.letThrough(9);
            dying.rebuilds.building().start(VIEWS, Thoroughness.FULL, false);
            GrownLedger.until(() -> done(dying) > 0);
            assertThat(GrownLedger.state(dying, View.CASES).rebuild().state()).isEqualTo(RebuildState.FILLING);
            dying.http.close();
            dying.close();
            elasticsearch.mood(Mood.WELL);

            try (var next = dying.again()) {
                GrownLedger.untilReplaced(next, View.CASES, old);

                assertThat(filled(next)).isPositive().isLessThan(grown.ledger.size());
            }
        }
    }

    private static double retries(TestViews views) {
        return views.meters
                .counter("caseledger.view.bulk.retries", "view", "rebuild")
                .count();
    }

    private static long done(TestViews views) {
        return GrownLedger.state(views, View.CASES).rebuild().done();
    }

    /** How many events of histories an instance has filled in. */
    private static long filled(TestViews views) {
        return (long) views.meters
                .counter("caseledger.view.events", "view", "rebuild")
                .count();
    }
}
