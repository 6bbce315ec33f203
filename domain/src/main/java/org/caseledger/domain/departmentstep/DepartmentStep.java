package org.caseledger.domain.departmentstep;

import java.time.Instant;
import java.util.Map;
import org.caseledger.domain.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A step as a department's own system records it (GB/T 39046 table 7).
 *
 * @param name the step's name 环节名称, at most 200 characters
 * @param handler who handled it 办理人, at most 100 characters
 * @param unit the handler's unit 办理单位, at most 200 characters
 * @param opinion the opinion 办理意见, at most 1000 characters
 * @param action the business action 业务动作 in the system's own word, at most 100 characters
 * @param startedAt when it began; null if the system does not say
 * @param endedAt when it ended
 * @param attributes what the system says beyond these fields, in its own words
 */
public record DepartmentStep(
        String name,
        @Nullable String handler,
        @Nullable String unit,
        @Nullable String opinion,
        @Nullable String action,
        @Nullable Instant startedAt,
        Instant endedAt,
        Map<String, String> attributes) {

    /** Copies the attributes. */
    public DepartmentStep {
        attributes = Map.copyOf(attributes);
    }

    /** A step from input, its texts checked. */
    public static DepartmentStep of(
            String name,
            @Nullable String handler,
            @Nullable String unit,
            @Nullable String opinion,
            @Nullable String action,
            @Nullable Instant startedAt,
            Instant endedAt) {
        return new DepartmentStep(
                Text.required("step name", name, 200),
                Text.optional("handler", handler, 100),
                Text.optional("unit", unit, 200),
                Text.optionalParagraphs("opinion", opinion, 1000),
                Text.optional("action", action, 100),
                startedAt,
                endedAt,
                Map.of());
    }

    /** The same step with what the system says beyond the standard's fields. */
    public DepartmentStep saying(Map<String, String> more) {
        return new DepartmentStep(name, handler, unit, opinion, action, startedAt, endedAt, Attributes.checked(more));
    }
}
