package org.caseledger.application.ledger.titles;

import static org.caseledger.application.ledger.titles.EntryFacts.listed;

import java.util.Map;
import org.caseledger.domain.casefile.CaseEvent;
import org.caseledger.domain.clock.ClockEvent;
import org.caseledger.domain.clock.ClockEvent.DeadlineExtended;
import org.caseledger.domain.clock.ClockEvent.SpecialProcedureEnded;
import org.caseledger.domain.clock.ClockEvent.SpecialProcedureStarted;
import org.caseledger.domain.decision.DecisionEvent;
import org.caseledger.domain.decision.DecisionEvent.ApplicationGranted;
import org.caseledger.domain.decision.DecisionEvent.ApplicationRefused;
import org.caseledger.domain.delivery.DeliveryEvent;
import org.caseledger.domain.delivery.DeliveryEvent.CaseClosed;
import org.caseledger.domain.delivery.DeliveryEvent.ResultDelivered;
import org.caseledger.domain.departmentstep.DepartmentStepEvent;
import org.caseledger.domain.departmentstep.DepartmentStepEvent.CaseRegistered;
import org.caseledger.domain.departmentstep.DepartmentStepEvent.DepartmentStepRecorded;
import org.caseledger.domain.intake.IntakeEvent;
import org.caseledger.domain.intake.IntakeEvent.ApplicationAccepted;
import org.caseledger.domain.intake.IntakeEvent.ApplicationDeclined;
import org.caseledger.domain.intake.IntakeEvent.CorrectedOnTheSpot;
import org.caseledger.domain.intake.IntakeEvent.CorrectionsRequested;
import org.caseledger.domain.intake.MissingMaterial;
import org.caseledger.domain.issuance.IssuanceEvent;
import org.caseledger.domain.issuance.IssuanceEvent.CaseCertificateIssued;
import org.caseledger.domain.rating.RatingEvent;
import org.caseledger.domain.rating.RatingEvent.CaseRated;
import org.caseledger.domain.rating.RatingEvent.RatingAnswered;
import org.caseledger.domain.rating.RatingEvent.RatingAppealDecided;
import org.caseledger.domain.rating.RatingEvent.RatingAppealed;
import org.caseledger.domain.rating.RatingEvent.RatingCalledBack;
import org.caseledger.domain.review.ReviewEvent;
import org.caseledger.domain.review.ReviewEvent.FactChecked;
import org.caseledger.domain.review.ReviewEvent.ReviewRecorded;
import org.caseledger.domain.submission.SubmissionEvent;
import org.caseledger.domain.submission.SubmissionEvent.ApplicationSubmitted;
import org.caseledger.domain.submission.SubmissionEvent.MaterialsSupplemented;
import org.caseledger.domain.submission.SubmittedMaterial;
import org.caseledger.domain.withdrawal.WithdrawalEvent;

/** What of a case's event may stand in a sentence about it; see {@link EntryFacts}. */
final class CaseEntryFacts {

    private CaseEntryFacts() {}

    static Map<String, Object> of(CaseEvent event) {
        return switch (event) {
            case SubmissionEvent e -> of(e);
            case IntakeEvent e -> of(e);
            case ReviewEvent e -> of(e);
            case ClockEvent e -> of(e);
            case DecisionEvent e -> of(e);
            case IssuanceEvent e -> of(e);
            case DeliveryEvent e -> of(e);
            case WithdrawalEvent e -> Map.of();
            case RatingEvent e -> of(e);
            case DepartmentStepEvent e -> of(e);
        };
    }

    private static Map<String, Object> of(SubmissionEvent event) {
        return switch (event) {
            case ApplicationSubmitted e ->
                Map.of(
                        "item", e.terms().itemName(),
                        "unit", e.acceptingUnit().name(),
                        "channel", e.channel(),
                        "count", e.materials().size());
            case MaterialsSupplemented e ->
                Map.of(
                        "materials",
                        listed(e.materials().stream()
                                .map(SubmittedMaterial::name)
                                .toList()));
        };
    }

    private static Map<String, Object> of(IntakeEvent event) {
        return switch (event) {
            case CorrectedOnTheSpot e ->
                Map.of("materials", listed(e.materials().stream().sorted().toList()));
            case ApplicationAccepted e -> Map.of("document", e.document().value());
            case CorrectionsRequested e ->
                Map.of(
                        "document", e.document().value(),
                        "materials",
                                listed(e.missing().stream()
                                        .map(MissingMaterial::name)
                                        .toList()));
            case ApplicationDeclined e -> Map.of("document", e.document().value(), "ground", e.ground());
        };
    }

    private static Map<String, Object> of(ReviewEvent event) {
        return switch (event) {
            case ReviewRecorded e ->
                Map.of("department", e.department().name(), "stage", e.stage(), "action", e.action());
            case FactChecked e ->
                Map.of(
                        "department",
                        e.department().name(),
                        "count",
                        e.officers().size());
        };
    }

    private static Map<String, Object> of(ClockEvent event) {
        return switch (event) {
            case SpecialProcedureStarted e ->
                Map.of(
                        "procedure", e.procedure(),
                        "days", e.expectedWorkingDays(),
                        "document", e.document().value());
            case SpecialProcedureEnded e -> Map.of("procedure", e.procedure());
            case DeadlineExtended e ->
                Map.of("days", e.workingDays(), "document", e.document().value());
        };
    }

    private static Map<String, Object> of(DecisionEvent event) {
        return switch (event) {
            case ApplicationGranted e ->
                Map.of("unit", e.decidingUnit().name(), "document", e.document().value());
            case ApplicationRefused e ->
                Map.of("unit", e.decidingUnit().name(), "document", e.document().value());
        };
    }

    private static Map<String, Object> of(IssuanceEvent event) {
        return switch (event) {
            case CaseCertificateIssued e ->
                Map.of("certificate", e.name(), "identifier", e.certificate().value());
        };
    }

    private static Map<String, Object> of(DeliveryEvent event) {
        return switch (event) {
            case ResultDelivered e ->
                Map.of("method", e.method(), "unit", e.deliveringUnit().name());
            case CaseClosed e -> Map.of("outcome", e.outcome());
        };
    }

    private static Map<String, Object> of(RatingEvent event) {
        return switch (event) {
            case CaseRated e -> Map.of("grade", e.grade());
            case RatingCalledBack e -> Map.of();
            case RatingAnswered e -> Map.of("answer", e.answer());
            case RatingAppealed e -> Map.of();
            case RatingAppealDecided e -> Map.of("finding", e.upheld() ? Finding.UPHELD : Finding.REJECTED);
        };
    }

    private static Map<String, Object> of(DepartmentStepEvent event) {
        return switch (event) {
            case CaseRegistered e ->
                Map.of(
                        "source", e.registration().source(),
                        "number", e.registration().externalNumber());
            case DepartmentStepRecorded e -> Map.of("step", e.step().name(), "source", e.source());
        };
    }

    /** What a supervisor found about an appeal, in words. */
    enum Finding {
        /** The rating is set aside. */
        UPHELD,
        /** The rating stands. */
        REJECTED
    }
}
