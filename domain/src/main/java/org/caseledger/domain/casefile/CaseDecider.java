package org.caseledger.domain.casefile;

import java.util.List;
import org.caseledger.domain.casefile.CaseState.NotOpened;
import org.caseledger.domain.clock.Clock;
import org.caseledger.domain.clock.ClockCommand;
import org.caseledger.domain.clock.ClockEvent;
import org.caseledger.domain.decision.Decision;
import org.caseledger.domain.decision.DecisionCommand;
import org.caseledger.domain.decision.DecisionEvent;
import org.caseledger.domain.delivery.Delivery;
import org.caseledger.domain.delivery.DeliveryCommand;
import org.caseledger.domain.delivery.DeliveryEvent;
import org.caseledger.domain.departmentstep.DepartmentStepCommand;
import org.caseledger.domain.departmentstep.DepartmentStepEvent;
import org.caseledger.domain.departmentstep.DepartmentSteps;
import org.caseledger.domain.intake.Intake;
import org.caseledger.domain.intake.IntakeCommand;
import org.caseledger.domain.intake.IntakeEvent;
import org.caseledger.domain.issuance.Issuance;
import org.caseledger.domain.issuance.IssuanceCommand;
import org.caseledger.domain.issuance.IssuanceEvent;
import org.caseledger.domain.rating.RatingCommand;
import org.caseledger.domain.rating.RatingEvent;
import org.caseledger.domain.rating.RatingLoop;
import org.caseledger.domain.review.Review;
import org.caseledger.domain.review.ReviewCommand;
import org.caseledger.domain.review.ReviewEvent;
import org.caseledger.domain.submission.Submission;
import org.caseledger.domain.submission.SubmissionCommand;
import org.caseledger.domain.submission.SubmissionEvent;
import org.caseledger.domain.withdrawal.Withdrawal;
import org.caseledger.domain.withdrawal.WithdrawalCommand;
import org.caseledger.domain.withdrawal.WithdrawalEvent;

/**
 * Decides what may be done in a case, and what follows from what was done.
 *
 * <p>The life of a case: submitted; at intake accepted, sent back once for corrections, or declined; reviewed by
 * departments, stage after stage, while special procedures may stop the clock; granted or refused; if granted, its
 * certificate is issued and handed over; closed; rated. Until the decision the applicant may withdraw.
 */
public final class CaseDecider {

    private CaseDecider() {}

    /** The state before the first event. */
    public static CaseState initial() {
        return new NotOpened();
    }

    /**
     * Turns a command into events; an empty list means that all of it has been recorded already.
     *
     * @throws org.caseledger.domain.rule.Refused if a rule forbids it
     */
    public static List<? extends CaseEvent> decide(CaseCommand command, CaseState state) {
        return switch (command) {
            case SubmissionCommand c -> Submission.decide(c, state);
            case IntakeCommand c -> Intake.decide(c, state);
            case ReviewCommand c -> Review.decide(c, state);
            case ClockCommand c -> Clock.decide(c, state);
            case DecisionCommand c -> Decision.decide(c, state);
            case IssuanceCommand c -> Issuance.decide(c, state);
            case DeliveryCommand c -> Delivery.decide(c, state);
            case WithdrawalCommand c -> Withdrawal.decide(c, state);
            case RatingCommand c -> RatingLoop.decide(c, state);
            case DepartmentStepCommand c -> DepartmentSteps.decide(c, state);
        };
    }

    /** What the case is after an event. Never refuses. */
    public static CaseState evolve(CaseState state, CaseEvent event) {
        return switch (event) {
            case SubmissionEvent e -> Submission.evolve(state, e);
            case IntakeEvent e -> Intake.evolve(state, e);
            case ReviewEvent e -> Review.evolve(state, e);
            case ClockEvent e -> Clock.evolve(state, e);
            case DecisionEvent e -> Decision.evolve(state, e);
            case IssuanceEvent e -> Issuance.evolve(state, e);
            case DeliveryEvent e -> Delivery.evolve(state, e);
            case WithdrawalEvent e -> Withdrawal.evolve(state, e);
            case RatingEvent e -> RatingLoop.evolve(state, e);
            case DepartmentStepEvent e -> DepartmentSteps.evolve(state, e);
        };
    }
}
