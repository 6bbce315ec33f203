package org.caseledger.application.casefile;

import java.util.List;
import org.caseledger.application.clock.ClockView;
import org.caseledger.application.command.EventMetadata;
import org.caseledger.application.command.StreamId;
import org.caseledger.application.decision.DecisionView;
import org.caseledger.application.delivery.DeliveryView;
import org.caseledger.application.departmentstep.DepartmentStepView;
import org.caseledger.application.intake.IntakeView;
import org.caseledger.application.issuance.IssuanceView;
import org.caseledger.application.ledger.HistoryUnreadableException;
import org.caseledger.application.ledger.RecordedEvent;
import org.caseledger.application.rating.RatingView;
import org.caseledger.application.review.ReviewView;
import org.caseledger.application.submission.SubmissionView;
import org.caseledger.application.withdrawal.WithdrawalView;
import org.caseledger.domain.casefile.CaseDecider;
import org.caseledger.domain.casefile.CaseEvent;
import org.caseledger.domain.casefile.CaseState;
import org.caseledger.domain.clock.ClockEvent;
import org.caseledger.domain.decision.DecisionEvent;
import org.caseledger.domain.delivery.DeliveryEvent;
import org.caseledger.domain.departmentstep.DepartmentStepEvent;
import org.caseledger.domain.intake.IntakeEvent;
import org.caseledger.domain.issuance.IssuanceEvent;
import org.caseledger.domain.rating.RatingEvent;
import org.caseledger.domain.review.ReviewEvent;
import org.caseledger.domain.submission.SubmissionEvent;
import org.caseledger.domain.withdrawal.WithdrawalEvent;
import org.jspecify.annotations.Nullable;

/**
 * Folds a case's events into what people read. Pure: the same events always give the same view, so a view can be thrown
 * away and made again. Mutable inside, because a rebuild folds a hundred million events.
 */
public final class CaseFold {

    private CaseState state = CaseDecider.initial();
    private @Nullable RecordedEvent first;
    private @Nullable RecordedEvent last;
    private @Nullable SubmissionView submission;
    private IntakeView intake = IntakeView.NONE;
    private ReviewView review = ReviewView.NONE;
    private ClockView clock = ClockView.NONE;
    private @Nullable DecisionView decision;
    private @Nullable IssuanceView issuance;
    private DeliveryView delivery = DeliveryView.NONE;
    private @Nullable WithdrawalView withdrawal;
    private @Nullable RatingView rating;
    private DepartmentStepView steps = DepartmentStepView.NONE;

    /** The view of a whole history, or null if it is empty. */
    public static @Nullable CaseView of(List<RecordedEvent> history) {
        var fold = new CaseFold();
        history.forEach(fold::add);
        return fold.view();
    }

    /**
     * Takes in the next event; one that was taken in already changes nothing.
     *
     * @throws HistoryUnreadableException if it cannot be read
     */
    public void add(RecordedEvent recorded) {
        if (last != null && recorded.sequence() <= last.sequence()) {
            return;
        }
        recorded.requireReadable();
        first = first == null ? recorded : first;
        last = recorded;
        if (recorded.payload() instanceof CaseEvent event) {
            state = CaseDecider.evolve(state, event);
            addToStep(event, recorded);
        }
    }

    /** The sequence of the last event that was taken in; -1 before the first. */
    public long version() {
        return last == null ? -1 : last.sequence();
    }

    /** What people read now, or null before the first event. */
    public @Nullable CaseView view() {
        if (first == null || last == null) {
            return null;
        }
        return new CaseView(
                last.streamId().substring(StreamId.CASE.length()),
                last.sequence(),
                last.position(),
                first.recordedAt(),
                last.recordedAt(),
                state,
                submission,
                intake,
                review,
                clock,
                decision,
                issuance,
                delivery,
                withdrawal,
                rating,
                steps);
    }

    private void addToStep(CaseEvent event, RecordedEvent recorded) {
        switch (event) {
            case SubmissionEvent e -> submission = SubmissionView.after(submission, e);
            case IntakeEvent e -> intake = intake.after(e);
            case ReviewEvent e -> review = review.after(e, actor(recorded));
            case ClockEvent e -> clock = clock.after(e);
            case DecisionEvent e -> decision = DecisionView.of(e);
            case IssuanceEvent e -> issuance = IssuanceView.of(e);
            case DeliveryEvent e -> delivery = delivery.after(e);
            case WithdrawalEvent e -> withdrawal = WithdrawalView.of(e);
            case RatingEvent e -> rating = RatingView.after(rating, e);
            case DepartmentStepEvent e -> steps = steps.after(e);
        }
    }

    private static String actor(RecordedEvent recorded) {
        return recorded.metadata().getOrDefault(EventMetadata.ACTOR_ID, "");
    }
}
