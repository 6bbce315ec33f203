package org.caseledger.adapters.graphql.departmentstep;

import java.time.Instant;
import java.util.List;
import org.caseledger.application.departmentstep.DepartmentStepView;
import org.jspecify.annotations.Nullable;

/** A step that a department's own system recorded; {@code DepartmentStep} in the schema. */
public record RecordedStep(
        String source,
        @Nullable Integer logIndex,
        String name,
        @Nullable String handler,
        @Nullable String unit,
        @Nullable String opinion,
        @Nullable String action,
        @Nullable Instant startedAt,
        Instant endedAt) {

    /** The steps of a case, in the order in which they were recorded. */
    public static List<RecordedStep> all(DepartmentStepView steps) {
        return steps.steps().stream().map(RecordedStep::of).toList();
    }

    private static RecordedStep of(DepartmentStepView.Step recorded) {
        var step = recorded.step();
        return new RecordedStep(
                recorded.source(),
                recorded.logIndex(),
                step.name(),
                step.handler(),
                step.unit(),
                step.opinion(),
                step.action(),
                step.startedAt(),
                step.endedAt());
    }
}
