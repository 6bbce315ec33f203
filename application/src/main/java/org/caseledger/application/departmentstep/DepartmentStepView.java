package org.caseledger.application.departmentstep;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.caseledger.domain.departmentstep.DepartmentStep;
import org.caseledger.domain.departmentstep.DepartmentStepEvent;
import org.caseledger.domain.departmentstep.DepartmentStepEvent.CaseRegistered;
import org.caseledger.domain.departmentstep.DepartmentStepEvent.DepartmentStepRecorded;
import org.caseledger.domain.departmentstep.Registration;
import org.jspecify.annotations.Nullable;

/**
 * What departments' own systems say.
 *
 * @param registeredAt when the case began there, if a department keeps it
 * @param registration what the system says of the case
 * @param steps the steps in the order in which they were recorded
 */
public record DepartmentStepView(
        @Nullable Instant registeredAt, @Nullable Registration registration, List<Step> steps) {

    /** Nothing was recorded. */
    public static final DepartmentStepView NONE = new DepartmentStepView(null, null, List.of());

    /** A step, the system that recorded it, and its place in that system's log, if it comes from one. */
    public record Step(String source, @Nullable Integer logIndex, DepartmentStep step) {}

    /** What is read after an event of this step. */
    public DepartmentStepView after(DepartmentStepEvent event) {
        return switch (event) {
            case CaseRegistered e -> new DepartmentStepView(e.occurredAt(), e.registration(), steps);
            case DepartmentStepRecorded e ->
                new DepartmentStepView(registeredAt, registration, with(new Step(e.source(), e.logIndex(), e.step())));
        };
    }

    private List<Step> with(Step next) {
        var all = new ArrayList<>(steps);
        all.add(next);
        return List.copyOf(all);
    }
}
