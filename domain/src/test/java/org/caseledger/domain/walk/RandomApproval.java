package org.caseledger.domain.walk;

import java.util.List;
import org.caseledger.domain.actor.Role;
import org.caseledger.domain.catalogue.ReviewStage;
import org.caseledger.domain.clock.ClockCommand.EndSpecialProcedure;
import org.caseledger.domain.clock.ClockCommand.ExtendDeadline;
import org.caseledger.domain.clock.ClockCommand.StartSpecialProcedure;
import org.caseledger.domain.code.ReviewAction;
import org.caseledger.domain.code.SpecialProcedure;
import org.caseledger.domain.decision.DecisionCommand.GrantApplication;
import org.caseledger.domain.decision.DecisionCommand.RefuseApplication;
import org.caseledger.domain.decision.Remedies;
import org.caseledger.domain.review.ReviewCommand.RecordFactCheck;
import org.caseledger.domain.review.ReviewCommand.RecordReview;
import org.caseledger.domain.testing.Ask;
import org.caseledger.domain.testing.Units;
import org.jspecify.annotations.Nullable;

/** Commands of review, clock and decision. */
final class RandomApproval {

    private final Dice dice;
    private final RandomActors actors;

    RandomApproval(Dice dice, RandomActors actors) {
        this.dice = dice;
        this.actors = actors;
    }

    RecordReview review(@Nullable ReviewStage stage) {
        var department = stage == null || dice.chance(10) ? actors.unit() : dice.oneOf(stage.departments());
        var action = dice.mostly(80, ReviewAction.PASS, dice.oneOf(ReviewAction.values()));
        return new RecordReview(
                Ask.NUMBER, actors.mostly(Role.REVIEWER, department), department, action, dice.perhaps(dice.text()));
    }

    RecordFactCheck factCheck() {
        var department = actors.unit();
        return new RecordFactCheck(
                Ask.NUMBER,
                actors.mostly(Role.REVIEWER, department),
                department,
                dice.oneOf(List.of("a", "b"), List.of("a", "a"), List.of("a"), List.of("a", "b", "c")),
                dice.line(),
                dice.text());
    }

    StartSpecialProcedure start() {
        return new StartSpecialProcedure(
                Ask.NUMBER,
                actors.mostly(Role.DECIDER, actors.mostlyTheDecidingUnit()),
                dice.oneOf(SpecialProcedure.values()),
                Ask.DOCUMENT,
                dice.mostly(75, dice.between(1, 365), dice.oneOf(-1, 0, 366)));
    }

    EndSpecialProcedure end() {
        return new EndSpecialProcedure(
                Ask.NUMBER, actors.mostly(Role.DECIDER, actors.mostlyTheDecidingUnit()), dice.text());
    }

    ExtendDeadline extend() {
        return new ExtendDeadline(
                Ask.NUMBER, actors.mostly(Role.HEAD, Units.AUTHORITY), dice.between(-1, 17), Ask.DOCUMENT, dice.text());
    }

    GrantApplication grant() {
        return new GrantApplication(
                Ask.NUMBER, actors.mostly(Role.DECIDER, Units.AUTHORITY), Ask.DOCUMENT, dice.perhaps(dice.text()));
    }

    RefuseApplication refuse() {
        return new RefuseApplication(
                Ask.NUMBER,
                actors.mostly(Role.DECIDER, Units.AUTHORITY),
                Ask.DOCUMENT,
                dice.text(),
                dice.line(),
                Remedies.of("示例区人民政府", "示例区人民法院"));
    }
}
