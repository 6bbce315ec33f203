package org.caseledger.adapters.search.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.caseledger.adapters.search.projection.Instance;
import org.caseledger.adapters.search.projection.MoodyElasticsearch;
import org.caseledger.adapters.search.projection.MoodyElasticsearch.Mood;
import org.caseledger.adapters.search.projection.ProjectionSettings;
import org.caseledger.adapters.search.projection.Rendered;
import org.caseledger.application.ledger.RecordedEvent;
import org.caseledger.application.search.Thoroughness;
import org.caseledger.application.search.View;
import org.junit.jupiter.api.Test;

/** An instance that fills views anew dies without a word: claims stay as they are, and nothing is stored any more. */
class DyingInTheMiddleOfAFillTest {

    private static final int SEGMENTS = 2;

    /** So many histories a range of a small ledger has, but for the last. */
    private static final int RANGE = 500;

    /** What it has begun it goes on trying, to its death. */
    private static final ProjectionSettings PATIENT = new ProjectionSettings(
            SEGMENTS,
            500,
            100,
            Duration.ofMinutes(1),
            Duration.ofMillis(500),
            Duration.ofMillis(200),
            Duration.ofSeconds(5));

    private final Rendered before = new Rendered();
    private final Rendered after = new Rendered();

    @Test
    void anotherGoesOnAndReadsNoRangeAgainOfWhichEverythingWasAnswered() throws Exception {
        try (var grown = new GrownLedger(2);
                var elasticsearch = new MoodyElasticsearch()) {
            var dying = Instance.over(grown.ledger, elasticsearch.endpoint(), PATIENT, before, Duration.ofMillis(1500));
            dying.views.caughtUp();
            var old = GrownLedger.state(dying.views, View.CASES).index();
            before.forget();
            elasticsearch.mood(Mood.OVERLOADED);
            dying.views.rebuilds.building().start(Set.of(View.values()), Thoroughness.NONE, false);
            GrownLedger.until(() -> {
                elasticsearch.letThrough(1);
                return GrownLedger.state(dying.views, View.CASES).rebuild().done() > 0;
            });

            dying.die();
            elasticsearch.mood(Mood.WELL);

            try (var next = dying.beside(PATIENT, after)) {
                GrownLedger.untilReplaced(next.views, View.CASES, old);

                var once = new HashSet<>(before.histories(View.LEDGER));
                once.removeAll(twice());
                assertThat(once).hasSizeGreaterThanOrEqualTo(everything().size() % RANGE);
                assertThat(everything()).isEqualTo(allOf(grown));
                next.views.caughtUp();
                assertThat(next.views.differences()).isEmpty();
            }
        }
    }

    private Set<String> twice() {
        var both = new HashSet<>(before.histories(View.LEDGER));
        both.retainAll(after.histories(View.LEDGER));
        return both;
    }

    private Set<String> everything() {
        var all = new HashSet<>(before.histories(View.LEDGER));
        all.addAll(after.histories(View.LEDGER));
        return all;
    }

    private static Set<String> allOf(GrownLedger grown) {
        return grown.ledger.reader.after(null, Integer.MAX_VALUE).stream()
                .map(RecordedEvent::streamId)
                .collect(Collectors.toSet());
    }
}
