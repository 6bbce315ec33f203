package org.caseledger.domain.clock;

import java.util.List;
import org.caseledger.domain.actor.Actor;
import org.caseledger.domain.actor.Role;
import org.caseledger.domain.casefile.CaseState;
import org.caseledger.domain.casefile.CaseState.Opened;
import org.caseledger.domain.casefile.Expecting;
import org.caseledger.domain.casefile.Phase.Suspended;
import org.caseledger.domain.casefile.Phase.UnderReview;
import org.caseledger.domain.clock.ClockCommand.EndSpecialProcedure;
import org.caseledger.domain.clock.ClockCommand.ExtendDeadline;
import org.caseledger.domain.clock.ClockCommand.StartSpecialProcedure;
import org.caseledger.domain.clock.ClockEvent.DeadlineExtended;
import org.caseledger.domain.clock.ClockEvent.SpecialProcedureEnded;
import org.caseledger.domain.clock.ClockEvent.SpecialProcedureStarted;

/** Decides what stops, resumes and extends the clock. */
public final class Clock {

    /** The longest extension by one authority, in working days (art. 42 para. 1). */
    public static final int LONGEST_EXTENSION = 10;

    /** The longest extension of joint handling, in working days (art. 42 para. 2). */
    public static final int LONGEST_JOINT_EXTENSION = 15;

    private static final int LONGEST_PROCEDURE = 365;

    private Clock() {}

    /** Turns a command of this step into events, or refuses by a {@link ClockRule}. */
    public static List<ClockEvent> decide(ClockCommand command, CaseState state) {
        return switch (command) {
            case StartSpecialProcedure start -> start(start, state);
            case EndSpecialProcedure end -> end(end, state);
            case ExtendDeadline extend -> extend(extend, state);
        };
    }

    /** What the case is after an event of this step. */
    public static CaseState evolve(CaseState state, ClockEvent event) {
        if (!(state instanceof Opened opened)) {
            return state;
        }
        return switch (event) {
            case SpecialProcedureStarted e ->
                opened.phase() instanceof UnderReview review ? opened.in(new Suspended(review, e.procedure())) : state;
            case SpecialProcedureEnded e ->
                opened.phase() instanceof Suspended suspended ? opened.in(suspended.before()) : state;
            case DeadlineExtended e ->
                opened.phase() instanceof UnderReview review
                        ? opened.in(new UnderReview(review.terms(), review.reviews(), true))
                        : state;
        };
    }

    private static List<ClockEvent> start(StartSpecialProcedure command, CaseState state) {
        var review = running(state);
        checkInvolved(command.occasion().actor(), review);
        if (command.expectedWorkingDays() < 1 || command.expectedWorkingDays() > LONGEST_PROCEDURE) {
            throw ClockRule.PROCEDURE_DAYS_OUT_OF_RANGE.refused(
                    "1 to " + LONGEST_PROCEDURE + " working days", "it is " + command.expectedWorkingDays());
        }
        return List.of(new SpecialProcedureStarted(
                command.occasion().at(), command.procedure(), command.document(), command.expectedWorkingDays()));
    }

    private static List<ClockEvent> end(EndSpecialProcedure command, CaseState state) {
        var suspended = Expecting.phase(
                Suspended.class, state, ClockRule.CLOCK_NOT_STOPPED, "a case suspended by a special procedure");
        checkInvolved(command.occasion().actor(), suspended.before());
        return List.of(new SpecialProcedureEnded(command.occasion().at(), suspended.procedure(), command.result()));
    }

    private static List<ClockEvent> extend(ExtendDeadline command, CaseState state) {
        var review = running(state);
        Expecting.decidingUnit(command.occasion().actor(), review.terms());
        if (command.occasion().actor().role() != Role.HEAD) {
            throw ClockRule.EXTENSION_NEEDS_HEAD.refused(
                    "the head of the authority",
                    "the actor's role is " + command.occasion().actor().role());
        }
        if (review.extended()) {
            throw ClockRule.ALREADY_EXTENDED.refused("a limit that was not extended yet", "it was extended once");
        }
        var longest = review.terms().joint() ? LONGEST_JOINT_EXTENSION : LONGEST_EXTENSION;
        if (command.workingDays() < 1 || command.workingDays() > longest) {
            throw ClockRule.EXTENSION_TOO_LONG.refused(
                    "1 to " + longest + " working days", "it is " + command.workingDays());
        }
        return List.of(new DeadlineExtended(
                command.occasion().at(), command.workingDays(), command.document(), command.reason()));
    }

    private static void checkInvolved(Actor actor, UnderReview review) {
        var unit = actor.unit();
        if (!review.terms().involve(unit)) {
            throw ClockRule.NOT_AN_INVOLVED_UNIT.refused(
                    "an officer of the deciding unit or of a department that the item's stages ask",
                    unit == null ? "the actor has no unit" : "the actor is of " + unit.name());
        }
    }

    private static UnderReview running(CaseState state) {
        return Expecting.phase(
                UnderReview.class, state, ClockRule.CLOCK_NOT_RUNNING, "an accepted case whose clock runs");
    }
}
