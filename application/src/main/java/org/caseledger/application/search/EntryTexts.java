package org.caseledger.application.search;

import java.util.List;
import java.util.stream.Stream;
import org.caseledger.domain.casefile.CaseEvent;
import org.caseledger.domain.catalogue.CatalogueEvent;
import org.caseledger.domain.catalogue.CatalogueEvent.ServiceItemPublished;
import org.caseledger.domain.catalogue.CatalogueEvent.ServiceItemRevised;
import org.caseledger.domain.catalogue.CatalogueEvent.ServiceItemSuspended;
import org.caseledger.domain.certificate.CertificateEvent;
import org.caseledger.domain.certificate.CertificateEvent.CertificateEntered;
import org.caseledger.domain.certificate.CertificateEvent.CertificateReinstated;
import org.caseledger.domain.certificate.CertificateEvent.CertificateRevoked;
import org.caseledger.domain.certificate.CertificateEvent.CertificateSuspended;
import org.caseledger.domain.clock.ClockEvent;
import org.caseledger.domain.clock.ClockEvent.DeadlineExtended;
import org.caseledger.domain.clock.ClockEvent.SpecialProcedureEnded;
import org.caseledger.domain.clock.ClockEvent.SpecialProcedureStarted;
import org.caseledger.domain.decision.DecisionEvent;
import org.caseledger.domain.decision.DecisionEvent.ApplicationGranted;
import org.caseledger.domain.decision.DecisionEvent.ApplicationRefused;
import org.caseledger.domain.delivery.DeliveryEvent;
import org.caseledger.domain.departmentstep.DepartmentStepEvent;
import org.caseledger.domain.departmentstep.DepartmentStepEvent.CaseRegistered;
import org.caseledger.domain.departmentstep.DepartmentStepEvent.DepartmentStepRecorded;
import org.caseledger.domain.intake.IntakeEvent;
import org.caseledger.domain.intake.IntakeEvent.ApplicationAccepted;
import org.caseledger.domain.intake.IntakeEvent.ApplicationDeclined;
import org.caseledger.domain.intake.IntakeEvent.CorrectedOnTheSpot;
import org.caseledger.domain.intake.IntakeEvent.CorrectionsRequested;
import org.caseledger.domain.issuance.IssuanceEvent;
import org.caseledger.domain.rating.RatingEvent;
import org.caseledger.domain.review.ReviewEvent;
import org.caseledger.domain.review.ReviewEvent.FactChecked;
import org.caseledger.domain.review.ReviewEvent.ReviewRecorded;
import org.caseledger.domain.submission.SubmissionEvent;
import org.caseledger.domain.submission.SubmissionEvent.ApplicationSubmitted;
import org.caseledger.domain.submission.SubmissionEvent.MaterialsSupplemented;
import org.caseledger.domain.submission.SubmittedMaterial;
import org.caseledger.domain.withdrawal.WithdrawalEvent;
import org.caseledger.domain.withdrawal.WithdrawalEvent.ApplicationWithdrawn;
import org.jspecify.annotations.Nullable;

/** What was written in an event. Names of applicants, agents and holders are not among it. */
final class EntryTexts {

    private EntryTexts() {}

    static List<String> of(Object payload) {
        return switch (payload) {
            case CaseEvent e -> ofCase(e);
            case CatalogueEvent e -> ofItem(e);
            case CertificateEvent e -> ofCertificate(e);
            default -> List.of();
        };
    }

    /** The system or log from which the event comes, if it comes from one. */
    static @Nullable String source(Object payload) {
        return switch (payload) {
            case CaseRegistered e -> e.registration().source();
            case DepartmentStepRecorded e -> e.source();
            default -> null;
        };
    }

    private static List<String> ofCase(CaseEvent event) {
        return switch (event) {
            case SubmissionEvent e -> of(e);
            case IntakeEvent e -> of(e);
            case ReviewEvent e -> of(e);
            case ClockEvent e -> of(e);
            case DecisionEvent e -> of(e);
            case IssuanceEvent e ->
                switch (e) {
                    case IssuanceEvent.CaseCertificateIssued issued -> texts(issued.name());
                };
            case DeliveryEvent e -> List.of();
            case WithdrawalEvent e ->
                switch (e) {
                    case ApplicationWithdrawn withdrawn -> texts(withdrawn.reason());
                };
            case RatingEvent e -> of(e);
            case DepartmentStepEvent e -> of(e);
        };
    }

    private static List<String> of(SubmissionEvent event) {
        return switch (event) {
            case ApplicationSubmitted e ->
                Lists.distinct(Stream.concat(
                        Stream.<@Nullable String>of(e.terms().itemName(), e.subject()), names(e.materials())));
            case MaterialsSupplemented e -> Lists.distinct(names(e.materials()));
        };
    }

    private static Stream<String> names(List<SubmittedMaterial> materials) {
        return materials.stream().map(SubmittedMaterial::name);
    }

    private static List<String> of(IntakeEvent event) {
        return switch (event) {
            case CorrectedOnTheSpot e -> e.materials().stream().sorted().toList();
            case ApplicationAccepted e -> texts(e.document().value());
            case CorrectionsRequested e ->
                Lists.distinct(Stream.concat(
                        Stream.of(e.document().value()),
                        e.missing().stream().flatMap(missing -> Stream.of(missing.name(), missing.reason()))));
            case ApplicationDeclined e -> texts(e.document().value(), e.explanation(), e.whomToAsk());
        };
    }

    private static List<String> of(ReviewEvent event) {
        return switch (event) {
            case ReviewRecorded e -> texts(e.stage(), e.opinion());
            case FactChecked e -> texts(e.place(), e.finding());
        };
    }

    private static List<String> of(ClockEvent event) {
        return switch (event) {
            case SpecialProcedureStarted e -> texts(e.document().value());
            case SpecialProcedureEnded e -> texts(e.result());
            case DeadlineExtended e -> texts(e.document().value(), e.reason());
        };
    }

    private static List<String> of(DecisionEvent event) {
        return switch (event) {
            case ApplicationGranted e -> texts(e.document().value(), e.conditions());
            case ApplicationRefused e -> texts(e.document().value(), e.reasons(), e.lawApplied());
        };
    }

    private static List<String> of(RatingEvent event) {
        return switch (event) {
            case RatingEvent.CaseRated e -> texts(e.comment());
            case RatingEvent.RatingCalledBack e -> texts(e.finding());
            case RatingEvent.RatingAnswered e -> texts(e.text());
            case RatingEvent.RatingAppealed e -> texts(e.grounds());
            case RatingEvent.RatingAppealDecided e -> texts(e.reasons());
        };
    }

    private static List<String> of(DepartmentStepEvent event) {
        return switch (event) {
            case CaseRegistered e ->
                texts(
                        e.registration().externalNumber(),
                        e.registration().department(),
                        e.registration().group());
            case DepartmentStepRecorded e -> texts(e.step().opinion(), e.step().action());
        };
    }

    private static List<String> ofItem(CatalogueEvent event) {
        return switch (event) {
            case ServiceItemPublished e -> texts(e.terms().name(), e.terms().conditions());
            case ServiceItemRevised e -> texts(e.terms().name(), e.terms().conditions());
            case ServiceItemSuspended e -> texts(e.reason());
        };
    }

    private static List<String> ofCertificate(CertificateEvent event) {
        return switch (event) {
            case CertificateEntered e -> texts(e.name());
            case CertificateSuspended e -> texts(e.reason());
            case CertificateReinstated e -> texts(e.reason());
            case CertificateRevoked e -> texts(e.reason());
        };
    }

    private static List<String> texts(@Nullable String... texts) {
        return Lists.present(texts);
    }
}
