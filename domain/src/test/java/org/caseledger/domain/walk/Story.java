package org.caseledger.domain.walk;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.caseledger.domain.actor.Unit;
import org.caseledger.domain.casefile.ApplicableTerms;
import org.caseledger.domain.casefile.CaseEvent;
import org.caseledger.domain.clock.ClockEvent.SpecialProcedureEnded;
import org.caseledger.domain.clock.ClockEvent.SpecialProcedureStarted;
import org.caseledger.domain.decision.DecisionEvent.ApplicationGranted;
import org.caseledger.domain.decision.DecisionEvent.ApplicationRefused;
import org.caseledger.domain.delivery.DeliveryEvent.CaseClosed;
import org.caseledger.domain.intake.IntakeEvent.ApplicationAccepted;
import org.caseledger.domain.submission.SubmissionEvent.ApplicationSubmitted;

/** Slow and obvious questions about what has happened in a case. */
record Story(List<CaseEvent> events) {

    /** All events of a type, in order. */
    <T> List<T> all(Class<T> type) {
        return events.stream().filter(type::isInstance).map(type::cast).toList();
    }

    int count(Class<?> type) {
        return all(type).size();
    }

    boolean has(Class<?> type) {
        return count(type) > 0;
    }

    /** What had happened before the event at a place. */
    Story before(int place) {
        return new Story(events.subList(0, place));
    }

    /** Asks something of every event of a type and what had happened before it. */
    <T> void each(Class<T> type, BiConsumer<T, Story> question) {
        for (int place = 0; place < events.size(); place++) {
            if (type.isInstance(events.get(place))) {
                question.accept(type.cast(events.get(place)), before(place));
            }
        }
    }

    /** The terms of a case that was applied for here. */
    ApplicableTerms terms() {
        return all(ApplicationSubmitted.class).getFirst().terms();
    }

    /** Whoever decides or is asked in a stage. */
    List<Unit> involved() {
        var asked = terms().stages().stream().flatMap(stage -> stage.departments().stream());
        return Stream.concat(Stream.of(terms().decidingUnit()), asked).toList();
    }

    /** Whoever took the case in or decides it. */
    List<Unit> handlers() {
        return all(ApplicationSubmitted.class).stream()
                .flatMap(e -> Stream.of(e.acceptingUnit(), e.terms().decidingUnit()))
                .toList();
    }

    boolean accepted() {
        return has(ApplicationAccepted.class);
    }

    boolean decided() {
        return has(ApplicationGranted.class) || has(ApplicationRefused.class);
    }

    boolean closed() {
        return has(CaseClosed.class);
    }

    /** Accepted, not decided, not closed, and no special procedure is going on. */
    boolean clockRuns() {
        return accepted() && !decided() && !closed() && !suspended();
    }

    boolean suspended() {
        return count(SpecialProcedureStarted.class) > count(SpecialProcedureEnded.class);
    }
}
