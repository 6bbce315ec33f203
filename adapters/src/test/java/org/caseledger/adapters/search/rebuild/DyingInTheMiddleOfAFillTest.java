package org.caseledger.adapters.search.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
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
            var stored = historiesOfRangesThatAreStored(grown);
            elasticsearch.mood(Mood.WELL);

            try (var next = dying.beside(PATIENT, after)) {
                GrownLedger.untilReplaced(next.views, View.CASES, old);

                assertThat(stored).isNotEmpty();
                assertThat(after.histories(View.LEDGER)).doesNotContainAnyElementsOf(stored);
                assertThat(everything()).isEqualTo(allOf(grown));
                next.views.caughtUp();
                assertThat(next.views.differences()).isEmpty();
            }
        }
    }

    /** A range of a small ledger is one batch: its place is stored when all of it is answered, or not at all. */
    private static Set<String> historiesOfRangesThatAreStored(GrownLedger grown) throws SQLException {
        var reader = grown.ledger.reader;
        var begun = reader.begun(null, reader.head().orElseThrow(), Integer.MAX_VALUE);
        var stored = new HashSet<String>();
        try (var connection = grown.ledger.dataSource.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT segment FROM projection_token"
                        + " WHERE processor LIKE 'fill@%' AND token IS NOT NULL")) {
            while (rows.next()) {
                begun.stream()
                        .skip((long) RANGE * rows.getInt("segment"))
                        .limit(RANGE)
                        .forEach(beginning -> stored.add(beginning.streamId()));
            }
        }
        return stored;
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
