package org.caseledger.domain.decision;

import java.util.List;
import org.caseledger.domain.casefile.CaseEvent;
import org.caseledger.domain.casefile.CaseState;
import org.caseledger.domain.casefile.CaseState.Opened;
import org.caseledger.domain.casefile.Expecting;
import org.caseledger.domain.casefile.Outcome;
import org.caseledger.domain.casefile.Phase.Closed;
import org.caseledger.domain.casefile.Phase.Granted;
import org.caseledger.domain.casefile.Phase.UnderReview;
import org.caseledger.domain.decision.DecisionCommand.GrantApplication;
import org.caseledger.domain.decision.DecisionCommand.RefuseApplication;
import org.caseledger.domain.decision.DecisionEvent.ApplicationGranted;
import org.caseledger.domain.decision.DecisionEvent.ApplicationRefused;
import org.caseledger.domain.delivery.DeliveryEvent.CaseClosed;

/** Decides about the decision. */
public final class Decision {

    private Decision() {}

    /** Turns a command of this step into events, or refuses by a {@link DecisionRule}. */
    public static List<CaseEvent> decide(DecisionCommand command, CaseState state) {
        var review = Expecting.phase(
                UnderReview.class,
                state,
                DecisionRule.NOT_READY_FOR_DECISION,
                "an accepted case whose clock runs and that is not decided");
        Expecting.decidingUnit(command.occasion().actor(), review.terms());
        return switch (command) {
            case GrantApplication grant -> grant(grant, review);
            case RefuseApplication refuse -> refuse(refuse, review);
        };
    }

    /** What the case is after an event of this step. */
    public static CaseState evolve(CaseState state, DecisionEvent event) {
        if (!(state instanceof Opened opened && opened.phase() instanceof UnderReview review)) {
            return state;
        }
        return switch (event) {
            case ApplicationGranted e -> opened.in(new Granted(review.terms()));
            case ApplicationRefused e -> opened.in(new Closed(Outcome.REFUSED));
        };
    }

    private static List<CaseEvent> grant(GrantApplication command, UnderReview review) {
        if (!review.reviews().complete()) {
            throw incomplete(review);
        }
        var at = command.occasion().at();
        var granted =
                new ApplicationGranted(at, command.document(), review.terms().decidingUnit(), command.conditions());
        return review.terms().certificateTypeCode() == null
                ? List.of(granted, new CaseClosed(at, Outcome.GRANTED))
                : List.of(granted);
    }

    private static List<CaseEvent> refuse(RefuseApplication command, UnderReview review) {
        if (!review.reviews().complete() && !review.reviews().objected()) {
            throw incomplete(review);
        }
        var at = command.occasion().at();
        return List.of(
                new ApplicationRefused(
                        at,
                        command.document(),
                        review.terms().decidingUnit(),
                        command.reasons(),
                        command.lawApplied(),
                        command.remedies()),
                new CaseClosed(at, Outcome.REFUSED));
    }

    private static RuntimeException incomplete(UnderReview review) {
        var stage = review.reviews().current().map(s -> s.name()).orElse("none");
        return DecisionRule.REVIEWS_INCOMPLETE.refused(
                "the opinions of all departments", "stage \"" + stage + "\" is not complete");
    }
}
