package org.caseledger.domain.walk;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.caseledger.domain.actor.Role;
import org.caseledger.domain.departmentstep.DepartmentStep;
import org.caseledger.domain.departmentstep.DepartmentStepCommand.RecordDepartmentStep;
import org.caseledger.domain.departmentstep.DepartmentStepCommand.TakeOverLoggedCase;
import org.caseledger.domain.departmentstep.Registration;
import org.caseledger.domain.testing.Ask;
import org.caseledger.domain.testing.AskTheLog;
import org.caseledger.domain.testing.By;
import org.jspecify.annotations.Nullable;

/** Commands of departments' own systems. The log grows, and is told in pieces, again, or wrongly. */
final class RandomLogs {

    private final Dice dice;
    private final RandomActors actors;
    private final List<DepartmentStep> story = new ArrayList<>();

    RandomLogs(Dice dice, RandomActors actors) {
        this.dice = dice;
        this.actors = actors;
    }

    RecordDepartmentStep record() {
        var occasion = actors.mostly(Role.SYSTEM, null);
        return new RecordDepartmentStep(Ask.NUMBER, occasion, dice.line(), step(occasion.at()));
    }

    TakeOverLoggedCase takeOver() {
        var occasion = actors.mostly(Role.SYSTEM, null);
        while (story.size() < 3 || dice.chance(50)) {
            story.add(step(occasion.at()));
        }
        var first = dice.mostly(70, 0, dice.between(-1, story.size()));
        var last = dice.between(Math.max(first, 0), story.size());
        var steps = new ArrayList<>(story.subList(Math.max(first, 0), last));
        if (dice.chance(5)) {
            steps.add(step(occasion.at()));
        }
        return new TakeOverLoggedCase(Ask.NUMBER, occasion, registration(), first, steps, end(occasion.at()));
    }

    private static Registration registration(@Nullable Instant startedAt) {
        return AskTheLog.registration(startedAt);
    }

    private Registration registration() {
        return registration(dice.chance(50) ? By.NOW.minus(Duration.ofDays(dice.between(-1, 30))) : null);
    }

    private @Nullable Instant end(Instant now) {
        return dice.chance(30) ? now.minus(Duration.ofHours(dice.mostly(90, 1, -1))) : null;
    }

    private DepartmentStep step(Instant now) {
        var ended = now.minus(Duration.ofHours(dice.mostly(95, dice.between(0, 99), -1)));
        var started = dice.chance(50) ? ended.minus(Duration.ofHours(dice.mostly(90, 2, -2))) : null;
        return DepartmentStep.of(
                dice.oneOf("收件", "审查", "归档"), null, null, dice.perhaps(dice.text()), null, started, ended);
    }
}
