package org.caseledger.domain.departmentstep;

import java.time.Instant;
import java.util.List;
import org.caseledger.domain.casefile.CaseEvent;
import org.caseledger.domain.casefile.CaseState;
import org.caseledger.domain.casefile.CaseState.Opened;
import org.caseledger.domain.casefile.Expecting;
import org.caseledger.domain.casefile.Phase.HeldElsewhere;
import org.caseledger.domain.departmentstep.DepartmentStepCommand.RecordDepartmentStep;
import org.caseledger.domain.departmentstep.DepartmentStepCommand.TakeOverLoggedCase;
import org.caseledger.domain.departmentstep.DepartmentStepEvent.CaseRegistered;
import org.caseledger.domain.departmentstep.DepartmentStepEvent.DepartmentStepRecorded;
import org.caseledger.domain.rating.Rating;

/** Decides about steps that departments record in systems of their own. */
public final class DepartmentSteps {

    private DepartmentSteps() {}

    /** Turns a command of this step into events, or refuses by a {@link DepartmentStepRule}. */
    public static List<CaseEvent> decide(DepartmentStepCommand command, CaseState state) {
        return switch (command) {
            case RecordDepartmentStep record -> record(record, state);
            case TakeOverLoggedCase takeOver -> TakingOver.decide(takeOver, state);
        };
    }

    /** What the case is after an event of this step. */
    public static CaseState evolve(CaseState state, DepartmentStepEvent event) {
        return switch (event) {
            case CaseRegistered e ->
                new Opened(e.number(), new HeldElsewhere(), new Rating.None(), false, LoggedSteps.NONE, null);
            case DepartmentStepRecorded e -> state instanceof Opened opened ? logged(opened, e) : state;
        };
    }

    private static CaseState logged(Opened opened, DepartmentStepRecorded event) {
        var index = event.logIndex();
        return index == null
                ? opened
                : opened.logged(new LoggedSteps(
                        index + 1, event.step().name(), event.step().endedAt()));
    }

    private static List<CaseEvent> record(RecordDepartmentStep command, CaseState state) {
        Expecting.opened(state);
        checkTimes(command.step(), command.occasion().at());
        return List.of(new DepartmentStepRecorded(command.step().endedAt(), command.source(), null, command.step()));
    }

    static void checkPast(String fact, Instant at, Instant now) {
        if (at.isAfter(now)) {
            throw DepartmentStepRule.STEP_IN_THE_FUTURE.refused(fact + " by " + now, "it is said to do so at " + at);
        }
    }

    static void checkTimes(DepartmentStep step, Instant now) {
        checkPast("a step that has ended", step.endedAt(), now);
        var started = step.startedAt();
        if (started != null && started.isAfter(step.endedAt())) {
            throw DepartmentStepRule.STEP_ENDS_BEFORE_IT_BEGINS.refused(
                    "a step that begins by " + step.endedAt(), "it begins at " + started);
        }
    }
}
