package org.caseledger.adapters.search.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.caseledger.adapters.search.index.ViewIndex;
import org.caseledger.adapters.search.projection.ProjectionSettings;
import org.caseledger.adapters.testing.GrowingCases;
import org.caseledger.adapters.testing.SharedServers;
import org.caseledger.adapters.testing.TestLedger;
import org.caseledger.adapters.testing.TestViews;
import org.caseledger.application.search.Difference;
import org.caseledger.application.search.Difference.Kind;
import org.caseledger.application.search.Thoroughness;
import org.caseledger.application.search.View;
import org.caseledger.application.search.ViewsUnavailable;
import org.elasticsearch.client.Request;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

/** A new index takes the place of the one that is compared. */
@Timeout(value = 120, threadMode = ThreadMode.SEPARATE_THREAD)
class ComparingWhileAViewIsReplacedTest {

    private final TestLedger ledger = new TestLedger();
    private final TestViews views = TestViews.of(ledger);
    private final List<Difference> differences = new ArrayList<>();

    @BeforeEach
    void givenSomeCases() {
        new GrowingCases(ledger, 10).grow(2);
        views.caughtUp();
    }

    @AfterEach
    void close() {
        views.close();
        ledger.close();
    }

    @Test
    void whoHasNotNoticedComparesWhatItSearchesItself() throws IOException {
        try (var seldomLooking = views.beside(SharedServers.elasticsearchEndpoint(), seldomLooking())) {
            seldomLooking.caughtUp();
            views.rebuild(Thoroughness.NONE);
            var lost = loseOneFrom(View.CASES);

            seldomLooking.comparing.compare(progress -> {}, differences::add);
            assertThat(differences).isEmpty();

            views.comparing.compare(progress -> {}, differences::add);
            assertThat(differences)
                    .extracting(Difference::document, Difference::kind)
                    .containsExactly(tuple(lost, Kind.MISSING));
        }
    }

    @Test
    void onceNobodyFillsItAnyMoreItCannotBeCompared() {
        var old = views.projections.index(View.CASES).orElseThrow();
        var first = new AtomicBoolean(true);

        assertThatExceptionOfType(ViewsUnavailable.class)
                .isThrownBy(() -> views.comparing.compare(
                        progress -> {
                            if (first.getAndSet(false)) {
                                views.rebuild(Thoroughness.NONE);
                                untilNobodyFills(old);
                            }
                        },
                        differences::add))
                .withMessageContaining("was replaced while it was compared");
        assertThat(differences).isEmpty();
    }

    private void untilNobodyFills(ViewIndex index) {
        while (views.projections.isOpen(index)) {
            Thread.onSpinWait();
        }
    }

    /** Takes a document away from the index that the alias names. */
    private String loseOneFrom(View view) throws IOException {
        var id = views.documents(view).keySet().iterator().next();
        views.http.performRequest(new Request("DELETE", "/" + views.alias(view) + "/_doc/" + id));
        return id;
    }

    private static ProjectionSettings seldomLooking() {
        return new ProjectionSettings(
                2, 500, 100, Duration.ofSeconds(1), Duration.ofHours(1), Duration.ofMillis(200), Duration.ofSeconds(5));
    }
}
