package org.caseledger.domain.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.caseledger.domain.code.Channel;
import org.caseledger.domain.departmentstep.DepartmentStep;
import org.caseledger.domain.departmentstep.DepartmentStepCommand.RecordDepartmentStep;
import org.caseledger.domain.departmentstep.DepartmentStepCommand.TakeOverLoggedCase;
import org.caseledger.domain.departmentstep.Registration;
import org.jspecify.annotations.Nullable;

/** Commands of departments' own systems, and of a log that is taken over, as examples give them. */
public final class AskTheLog {

    /** What the log says of the case. */
    public static final Registration REGISTRATION = registration(null);

    private AskTheLog() {}

    public static Registration registration(@Nullable Instant startedAt) {
        return new Registration(
                "example-log",
                "case-1",
                Channel.OTHER,
                "Internet",
                "示例科",
                null,
                null,
                startedAt,
                null,
                null,
                Map.of("case:parts", "Bouw"));
    }

    /** A step that ended hours ago. */
    public static DepartmentStep step(String name, int hoursAgo) {
        return DepartmentStep.of(name, null, null, null, null, null, ago(hoursAgo));
    }

    public static Instant ago(int hours) {
        return By.NOW.minus(Duration.ofHours(hours));
    }

    public static RecordDepartmentStep record(DepartmentStep step) {
        return new RecordDepartmentStep(Ask.NUMBER, By.system(), "example-system", step);
    }

    public static TakeOverLoggedCase takeOver(int firstIndex, @Nullable Instant endedAt, DepartmentStep... steps) {
        return new TakeOverLoggedCase(Ask.NUMBER, By.system(), REGISTRATION, firstIndex, List.of(steps), endedAt);
    }

    public static TakeOverLoggedCase register(@Nullable Instant startedAt) {
        return new TakeOverLoggedCase(Ask.NUMBER, By.system(), registration(startedAt), 0, List.of(), null);
    }
}
