package org.caseledger.domain.departmentstep;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.caseledger.domain.casefile.CaseEvent;
import org.caseledger.domain.casefile.CaseState;
import org.caseledger.domain.casefile.CaseState.NotOpened;
import org.caseledger.domain.casefile.CaseState.Opened;
import org.caseledger.domain.casefile.Outcome;
import org.caseledger.domain.casefile.Phase.Closed;
import org.caseledger.domain.casefile.Phase.HeldElsewhere;
import org.caseledger.domain.delivery.DeliveryEvent.CaseClosed;
import org.caseledger.domain.departmentstep.DepartmentStepCommand.TakeOverLoggedCase;
import org.caseledger.domain.departmentstep.DepartmentStepEvent.CaseRegistered;
import org.caseledger.domain.departmentstep.DepartmentStepEvent.DepartmentStepRecorded;

/** Takes a case over from a log: what is recorded already is skipped, what is new is added. */
final class TakingOver {

    private TakingOver() {}

    static List<CaseEvent> decide(TakeOverLoggedCase command, CaseState state) {
        return switch (state) {
            case NotOpened none -> open(command);
            case Opened opened -> goOn(command, opened);
        };
    }

    private static List<CaseEvent> open(TakeOverLoggedCase command) {
        checkGap(command, LoggedSteps.NONE);
        var events = new ArrayList<CaseEvent>();
        events.add(new CaseRegistered(beginning(command), command.number(), command.registration()));
        addSteps(events, command, 0);
        addEnd(events, command);
        return events;
    }

    private static List<CaseEvent> goOn(TakeOverLoggedCase command, Opened opened) {
        checkHeldElsewhere(opened);
        checkGap(command, opened.logged());
        checkSameStory(command, opened.logged());
        var events = new ArrayList<CaseEvent>();
        addSteps(events, command, opened.logged().count() - command.firstIndex());
        if (opened.phase() instanceof HeldElsewhere) {
            addEnd(events, command);
        }
        return events;
    }

    private static void addSteps(List<CaseEvent> events, TakeOverLoggedCase command, int known) {
        for (int i = known; i < command.steps().size(); i++) {
            var step = command.steps().get(i);
            DepartmentSteps.checkTimes(step, command.occasion().at());
            events.add(new DepartmentStepRecorded(
                    step.endedAt(), command.registration().source(), command.firstIndex() + i, step));
        }
    }

    private static void addEnd(List<CaseEvent> events, TakeOverLoggedCase command) {
        var endedAt = command.endedAt();
        if (endedAt != null) {
            DepartmentSteps.checkPast(
                    "a case that has ended", endedAt, command.occasion().at());
            events.add(new CaseClosed(endedAt, Outcome.ENDED_ELSEWHERE));
        }
    }

    private static Instant beginning(TakeOverLoggedCase command) {
        var started = command.registration().startedAt();
        if (started != null) {
            DepartmentSteps.checkPast(
                    "a case that began", started, command.occasion().at());
            return started;
        }
        return command.steps().stream()
                .map(DepartmentStep::endedAt)
                .findFirst()
                .orElse(command.occasion().at());
    }

    private static void checkHeldElsewhere(Opened opened) {
        if (!(opened.phase() instanceof HeldElsewhere)
                && !(opened.phase() instanceof Closed closed && closed.outcome() == Outcome.ENDED_ELSEWHERE)) {
            throw DepartmentStepRule.NOT_HELD_ELSEWHERE.refused(
                    "a case that a department keeps in a system of its own", "it was applied for here");
        }
    }

    private static void checkGap(TakeOverLoggedCase command, LoggedSteps logged) {
        if (command.firstIndex() < 0 || command.firstIndex() > logged.count()) {
            throw DepartmentStepRule.LOG_DIVERGED.refused(
                    "steps from a number of 0 to " + logged.count() + " on",
                    "they begin at number " + command.firstIndex());
        }
    }

    /** The log tells the same story if the step that was taken in last stands at the same place; or is not told again. */
    private static void checkSameStory(TakeOverLoggedCase command, LoggedSteps logged) {
        int last = logged.count() - 1 - command.firstIndex();
        if (last >= command.steps().size()) {
            return;
        }
        if (last >= 0 && !logged.endsWith(command.steps().get(last))) {
            throw DepartmentStepRule.LOG_DIVERGED.refused(
                    "a log that goes on from what is recorded",
                    "step number " + (logged.count() - 1) + " is another one");
        }
    }
}
