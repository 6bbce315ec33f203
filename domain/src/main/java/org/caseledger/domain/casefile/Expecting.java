package org.caseledger.domain.casefile;

import org.caseledger.domain.actor.Actor;
import org.caseledger.domain.casefile.CaseState.NotOpened;
import org.caseledger.domain.casefile.CaseState.Opened;
import org.caseledger.domain.rule.Rule;

/** What the steps expect of the state before they decide. */
public final class Expecting {

    private Expecting() {}

    /** The case exists. */
    public static Opened opened(CaseState state) {
        return switch (state) {
            case Opened opened -> opened;
            case NotOpened none -> throw CaseRule.CASE_NOT_FOUND.refused("a case that exists", "there is none");
        };
    }

    /** The case exists and stands in a phase; otherwise the step's own rule refuses. */
    public static <P extends Phase> P phase(Class<P> phase, CaseState state, Rule rule, String expected) {
        var current = opened(state).phase();
        if (!phase.isInstance(current)) {
            throw rule.refused(expected, "it is " + Phases.describe(current));
        }
        return phase.cast(current);
    }

    /** The actor acts for the deciding unit. */
    public static void decidingUnit(Actor actor, ApplicableTerms terms) {
        var unit = actor.unit();
        if (unit == null || !unit.sameAs(terms.decidingUnit())) {
            throw CaseRule.NOT_THE_DECIDING_UNIT.refused(
                    "an officer of " + terms.decidingUnit().name(),
                    unit == null ? "the actor has no unit" : "the actor is of " + unit.name());
        }
    }
}
