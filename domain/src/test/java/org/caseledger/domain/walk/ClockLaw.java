package org.caseledger.domain.walk;

import static org.assertj.core.api.Assertions.assertThat;

import org.caseledger.domain.clock.ClockEvent.DeadlineExtended;
import org.caseledger.domain.clock.ClockEvent.SpecialProcedureEnded;
import org.caseledger.domain.clock.ClockEvent.SpecialProcedureStarted;

/** Arts. 42 and 45: stops and resumes take turns, and one extension is enough. */
final class ClockLaw {

    private ClockLaw() {}

    static void holds(Story story) {
        story.each(SpecialProcedureStarted.class, (e, before) -> {
            assertThat(before.clockRuns()).isTrue();
            assertThat(e.expectedWorkingDays()).isBetween(1, 365);
        });
        story.each(SpecialProcedureEnded.class, (e, before) -> {
            assertThat(before.suspended()).isTrue();
            assertThat(before.closed()).isFalse();
            assertThat(before.all(SpecialProcedureStarted.class).getLast().procedure())
                    .isEqualTo(e.procedure());
        });
        story.each(DeadlineExtended.class, (e, before) -> {
            assertThat(before.clockRuns()).isTrue();
            assertThat(before.has(DeadlineExtended.class)).isFalse();
            assertThat(e.workingDays()).isBetween(1, before.terms().joint() ? 15 : 10);
        });
    }
}
