package org.caseledger.application.casefile;

import java.time.Instant;
import org.caseledger.application.clock.ClockView;
import org.caseledger.application.decision.DecisionView;
import org.caseledger.application.delivery.DeliveryView;
import org.caseledger.application.departmentstep.DepartmentStepView;
import org.caseledger.application.intake.IntakeView;
import org.caseledger.application.issuance.IssuanceView;
import org.caseledger.application.ledger.LedgerPosition;
import org.caseledger.application.rating.RatingView;
import org.caseledger.application.review.ReviewView;
import org.caseledger.application.submission.SubmissionView;
import org.caseledger.application.withdrawal.WithdrawalView;
import org.caseledger.domain.casefile.CaseState;
import org.caseledger.domain.casefile.CaseState.Opened;
import org.jspecify.annotations.Nullable;

/**
 * A case as people read it: the answer of the API for one case, and the source of its document in the search view.
 *
 * @param number the case number
 * @param version the sequence of the last event that is folded in
 * @param position the place of that event in the ledger
 * @param openedAt when the case was recorded first
 * @param updatedAt when the last event was recorded
 * @param state the state that decisions are made in
 */
public record CaseView(
        String number,
        long version,
        LedgerPosition position,
        Instant openedAt,
        Instant updatedAt,
        CaseState state,
        @Nullable SubmissionView submission,
        IntakeView intake,
        ReviewView review,
        ClockView clock,
        @Nullable DecisionView decision,
        @Nullable IssuanceView issuance,
        DeliveryView delivery,
        @Nullable WithdrawalView withdrawal,
        @Nullable RatingView rating,
        DepartmentStepView departmentSteps) {

    /** Where the case stands. */
    public CaseStatus status() {
        return state instanceof Opened opened ? CaseStatus.of(opened.phase(), reviewed()) : CaseStatus.SUBMITTED;
    }

    private boolean reviewed() {
        return !review.reviews().isEmpty() || !departmentSteps.steps().isEmpty();
    }
}
