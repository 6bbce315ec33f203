package org.caseledger.domain.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Optional;
import org.caseledger.domain.actor.Unit;
import org.caseledger.domain.catalogue.ReviewStage;
import org.caseledger.domain.code.ReviewAction;
import org.caseledger.domain.decision.DecisionEvent.ApplicationGranted;
import org.caseledger.domain.decision.DecisionEvent.ApplicationRefused;
import org.caseledger.domain.review.ReviewEvent.FactChecked;
import org.caseledger.domain.review.ReviewEvent.ReviewRecorded;
import org.jspecify.annotations.Nullable;

/** Arts. 26, 34, 35 and 38: stage after stage, side by side, and no grant past an objection. */
final class ReviewLaw {

    private ReviewLaw() {}

    static void holds(Story story) {
        story.each(ReviewRecorded.class, (e, before) -> {
            assertThat(before.clockRuns()).isTrue();
            assertThat(current(before).map(ReviewStage::name)).contains(e.stage());
            assertThat(current(before).orElseThrow().involves(e.department())).isTrue();
            assertThat(e.action() != ReviewAction.PASS && e.opinion() == null).isFalse();
        });
        story.each(FactChecked.class, (e, before) -> {
            assertThat(before.clockRuns()).isTrue();
            assertThat(new HashSet<>(e.officers())).hasSizeGreaterThanOrEqualTo(2);
            assertThat(e.department()).isIn(before.involved());
        });
        story.each(ApplicationGranted.class, (e, before) -> {
            assertThat(before.clockRuns()).isTrue();
            assertThat(current(before)).isEmpty();
        });
        story.each(ApplicationRefused.class, (e, before) -> {
            assertThat(before.clockRuns()).isTrue();
            assertThat(current(before).isEmpty() || objected(before)).isTrue();
        });
    }

    /** The first stage in which some department has not passed. */
    private static Optional<ReviewStage> current(Story story) {
        return story.terms().stages().stream()
                .filter(stage ->
                        !stage.departments().stream().allMatch(d -> last(story, stage, d) == ReviewAction.PASS))
                .findFirst();
    }

    private static boolean objected(Story story) {
        var stage = current(story).orElseThrow();
        return stage.departments().stream()
                .map(department -> last(story, stage, department))
                .anyMatch(action -> action != null && action != ReviewAction.PASS);
    }

    private static @Nullable ReviewAction last(Story story, ReviewStage stage, Unit department) {
        return story.all(ReviewRecorded.class).stream()
                .filter(e -> e.stage().equals(stage.name()) && e.department().sameAs(department))
                .reduce((earlier, later) -> later)
                .map(ReviewRecorded::action)
                .orElse(null);
    }
}
