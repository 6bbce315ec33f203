package org.caseledger.adapters.benchmark.cases;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Consumer;
import org.caseledger.application.demo.DemoItem;

/**
 * A ledger of many cases, in its own order: applications come in all the time over 300 days, and the cases go on side by
 * side, each at its own speed, so that about one in ten is open at a time.
 */
public final class GeneratedCases {

    static final Instant BEGINNING = Instant.parse("2025-01-06T01:00:00Z");
    private static final Duration SPAN = Duration.ofDays(300);
    private static final double MEAN_HOURS_BETWEEN_STEPS = 48;

    private final long seed;
    private final int cases;
    private final List<DemoItem> published;

    /** @param seed the same seed and number of cases make the same ledger */
    public GeneratedCases(long seed, int cases) {
        this(seed, cases, List.of(DemoItem.values()));
    }

    private GeneratedCases(long seed, int cases, List<DemoItem> published) {
        this.seed = seed;
        this.cases = cases;
        this.published = published;
    }

    /** The same cases where the service items are published already. */
    public GeneratedCases withoutItems() {
        return new GeneratedCases(seed, cases, List.of());
    }

    private record Due(Instant at, Life life) {}

    /** Tells everything that happens, first of all that the service items are published. */
    public void tell(Consumer<? super Happening> listener) {
        var chance = new Chance(seed);
        var recording = new Recording(chance.another(), listener);
        for (var item : published) {
            recording.publish(item, BEGINNING.minus(SPAN));
        }
        var lives = new Lives(chance.another(), cases);
        var open = new PriorityQueue<>(Comparator.comparing(Due::at));
        for (int begun = 0; begun < cases || !open.isEmpty(); ) {
            var submission = BEGINNING.plus(SPAN.multipliedBy(begun).dividedBy(cases));
            var due = begun == cases || !open.isEmpty() && open.peek().at().isBefore(submission)
                    ? open.remove()
                    : new Due(submission, lives.begin());
            begun += due.at() == submission ? 1 : 0;
            recording.step(due.life(), due.at());
            if (!due.life().over()) {
                open.add(new Due(due.at().plus(pause(chance)), due.life()));
            }
        }
    }

    /** Mostly hours, sometimes weeks; never nothing, so that no two steps of a case are at the same time. */
    private static Duration pause(Chance chance) {
        return Duration.ofSeconds(30 + (long) (chance.exponential(MEAN_HOURS_BETWEEN_STEPS) * 3600));
    }
}
