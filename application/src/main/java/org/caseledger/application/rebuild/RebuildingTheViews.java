package org.caseledger.application.rebuild;

import java.util.List;
import java.util.Set;
import org.caseledger.application.command.Permissions;
import org.caseledger.application.deadletter.DeadLetters;
import org.caseledger.application.search.Thoroughness;
import org.caseledger.application.search.View;
import org.caseledger.domain.actor.Actor;

/**
 * Lets those who run the ledger make its search views anew. Nothing of this touches the ledger itself.
 *
 * <p>Every method throws {@link org.caseledger.application.command.NotAllowed} for a role that does not run the ledger,
 * and what {@link ViewBuilding} throws.
 */
public final class RebuildingTheViews {

    private final ViewBuilding views;

    public RebuildingTheViews(ViewBuilding views) {
        this.views = views;
    }

    /** How every view stands. */
    public List<ViewState> states(Actor actor) {
        check(actor);
        return views.states();
    }

    /** Begins to make views anew, all of them if none is named, and tells how they stand then. */
    public List<ViewState> start(Actor actor, Set<View> wanted, Thoroughness comparison, boolean discardOld) {
        check(actor);
        views.start(wanted.isEmpty() ? Set.of(View.values()) : wanted, comparison, discardOld);
        return views.states();
    }

    /** Gives up the rebuild that is under way, and tells how the views stand then. */
    public List<ViewState> cancel(Actor actor) {
        check(actor);
        views.cancel();
        return views.states();
    }

    /** Discards the indexes that were replaced, and tells how the views stand then. */
    public List<ViewState> discard(Actor actor) {
        check(actor);
        views.discard();
        return views.states();
    }

    private static void check(Actor actor) {
        Permissions.check(actor.role(), DeadLetters.OPERATORS);
    }
}
