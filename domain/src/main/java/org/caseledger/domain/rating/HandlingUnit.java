package org.caseledger.domain.rating;

import org.caseledger.domain.actor.Actor;
import org.caseledger.domain.casefile.CaseState.Opened;

/** Whose the rating of a case is to answer or to appeal. */
final class HandlingUnit {

    private HandlingUnit() {}

    /**
     * The actor is of a unit that handled the case. Of a case that a department keeps in a system of its own the ledger
     * knows departments by name only, so nobody can be told apart there, and any officer may answer.
     */
    static void check(Actor actor, Opened opened) {
        var handlers = opened.handlers();
        if (handlers == null || handlers.include(actor.unit())) {
            return;
        }
        var unit = actor.unit();
        throw RatingRule.NOT_THE_HANDLING_UNIT.refused(
                "an officer of " + handlers.names(),
                unit == null ? "the actor has no unit" : "the actor is of " + unit.name());
    }
}
