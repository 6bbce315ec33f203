package org.caseledger.adapters.search.rebuild;

import static java.util.stream.Collectors.toMap;

import java.time.Duration;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.caseledger.adapters.search.comparison.Compared;
import org.caseledger.adapters.search.comparison.Comparison;
import org.caseledger.adapters.search.index.ViewIndex;
import org.caseledger.adapters.search.projection.Projections;
import org.caseledger.application.deadletter.DeadLetterStore;
import org.caseledger.application.ledger.LedgerPosition;
import org.caseledger.application.search.Difference;
import org.caseledger.application.search.Difference.Kind;
import org.caseledger.application.search.View;
import org.caseledger.application.search.ViewBehind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Compares new indexes with the ledger, as thoroughly as was asked for when they were made. */
final class Checking {

    private static final Logger LOG = LoggerFactory.getLogger(Checking.class);
    private static final int TOLD = 20;
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Function<Compared, Comparison> comparisons;
    private final Projections projections;
    private final DeadLetterStore letters;
    private final Sampling sampling;

    Checking(
            Function<Compared, Comparison> comparisons,
            Projections projections,
            DeadLetterStore letters,
            Sampling sampling) {
        this.comparisons = comparisons;
        this.projections = projections;
        this.letters = letters;
        this.sampling = sampling;
    }

    /** How many differences each view has; those that have none are left out. */
    Map<View, Long> differences(List<ViewIndex> indexes) {
        var counts = new EnumMap<View, Long>(View.class);
        var compared = new Indexes(
                indexes.stream().collect(toMap(ViewIndex::view, Function.identity())), projections, letters);
        var comparison = comparisons.apply(compared);
        switch (indexes.getFirst().origin().comparison()) {
            case NONE -> LOG.info("The new indexes are not compared, as was asked for");
            case FULL -> comparison.all(progress -> {}, difference -> note(difference, counts));
            case SAMPLE -> {
                var sample = sampling.draw(compared, compared.reflect(), compared::parked);
                sample.wrongNumbers().forEach(difference -> note(difference, counts));
                comparison.some(sample.streamIds(), difference -> note(difference, counts));
            }
        }
        return counts;
    }

    /** A history that a view cannot show waits there as a dead letter, and does not keep the others from being searched. */
    private static void note(Difference difference, Map<View, Long> counts) {
        if (difference.kind() == Kind.PARKED || difference.kind() == Kind.DROPPED) {
            return;
        }
        if (counts.merge(difference.view(), 1L, Long::sum) <= TOLD) {
            LOG.warn(
                    "{}: {} {}: {}",
                    difference.kind(),
                    difference.view().title(),
                    difference.document(),
                    difference.reason());
        }
    }

    /** New indexes, beside those that are searched. */
    private record Indexes(Map<View, ViewIndex> indexes, Projections projections, DeadLetterStore letters)
            implements Compared {

        @Override
        public Set<View> views() {
            return indexes.keySet();
        }

        @Override
        public String index(View view) {
            return Objects.requireNonNull(indexes.get(view)).name();
        }

        @Override
        public Optional<String> projection(View view) {
            return Optional.ofNullable(indexes.get(view)).map(ViewIndex::projection);
        }

        /** Under load this takes longer than a search would wait. */
        @Override
        public void await(View view, LedgerPosition place) {
            var end = System.nanoTime() + PATIENCE.toNanos();
            while (true) {
                try {
                    projections.await(Objects.requireNonNull(indexes.get(view)), place);
                    return;
                } catch (ViewBehind behind) {
                    if (System.nanoTime() - end > 0 || Thread.currentThread().isInterrupted()) {
                        throw behind;
                    }
                }
            }
        }

        /** The histories that a view cannot show now. */
        Set<String> parked(View view) {
            return letters.parked(Objects.requireNonNull(indexes.get(view)).projection());
        }

        /** The place that all of them reflect. */
        LedgerPosition reflect() {
            return indexes.values().stream()
                    .map(projections::reflects)
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
        }
    }
}
