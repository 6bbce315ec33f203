package org.caseledger.application.search;

import static java.util.stream.Stream.concat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.caseledger.application.casefile.CaseView;
import org.caseledger.application.deadline.CaseDeadline;
import org.caseledger.application.departmentstep.DepartmentStepView;
import org.caseledger.application.search.CaseDocument.Applicant;
import org.caseledger.application.search.CaseDocument.CaseClock;
import org.caseledger.application.search.CaseDocument.CaseDates;
import org.caseledger.application.search.CaseDocument.CaseRating;
import org.caseledger.application.search.CaseDocument.RecordedSteps;
import org.caseledger.domain.casefile.CaseState.Opened;
import org.caseledger.domain.departmentstep.Registration;
import org.caseledger.domain.identifier.CaseNumber;
import org.caseledger.domain.rating.Rating;
import org.jspecify.annotations.Nullable;

/** Takes from a case what can be searched for. */
final class CaseDocumentWriter {

    private final CaseView view;
    private final PersonDigest digest;
    private final CaseDocumentTexts texts;
    private final @Nullable Registration registration;

    CaseDocumentWriter(CaseView view, PersonDigest digest) {
        this.view = view;
        this.digest = digest;
        this.texts = new CaseDocumentTexts(view);
        this.registration = view.departmentSteps().registration();
    }

    CaseDocument document() {
        var submission = view.submission();
        var accepting = submission == null ? null : UnitReference.of(submission.acceptingUnit());
        var deciding = deciding();
        var regionAccepting = submission == null ? null : submission.regionAccepting();
        var regionDeciding = submission == null ? null : submission.regionDeciding();
        var outcome = view.delivery().outcome();
        var issuance = view.issuance();
        return new CaseDocument(
                view.number(),
                new CaseNumber(view.number()).formatted(),
                view.status().name(),
                view.version(),
                SortablePosition.of(view.position()),
                submission == null ? null : ItemReference.of(submission.terms()),
                submission == null
                        ? null
                        : new Applicant(
                                submission.applicant().name(),
                                submission.applicant().served().name()),
                persons(),
                submission == null ? null : submission.subject(),
                channel(),
                registration == null ? null : registration.channelName(),
                accepting,
                deciding,
                deciding == null ? null : deciding.key(),
                Lists.present(accepting == null ? null : accepting.key(), deciding == null ? null : deciding.key()),
                concerned(),
                regionAccepting,
                regionDeciding,
                Regions.around(regionAccepting, regionDeciding),
                dates(),
                clock(),
                outcome == null ? null : outcome.name(),
                issuance == null ? null : issuance.identifier(),
                texts.materials(),
                texts.opinions(),
                texts.documents(),
                steps(),
                texts.handlers(),
                rating(),
                sources(),
                registration == null ? null : registration.externalNumber());
    }

    private @Nullable UnitReference deciding() {
        var submission = view.submission();
        if (submission != null) {
            return UnitReference.of(submission.terms().decidingUnit());
        }
        var department = registration == null ? null : registration.department();
        return department == null ? null : new UnitReference(null, department);
    }

    private List<String> concerned() {
        var submission = view.submission();
        if (submission == null) {
            return List.of();
        }
        var reviewing = submission.terms().stages().stream().flatMap(stage -> stage.departments().stream());
        return Lists.distinct(
                concat(Stream.of(submission.acceptingUnit(), submission.terms().decidingUnit()), reviewing)
                        .map(unit -> unit.code().value()));
    }

    private List<String> persons() {
        var submission = view.submission();
        if (submission == null) {
            return List.of();
        }
        var agent = submission.agent();
        return Lists.present(digest.of(submission.applicant()), agent == null ? null : digest.of(agent));
    }

    private @Nullable String channel() {
        var submission = view.submission();
        if (submission != null) {
            return submission.channel().name();
        }
        return registration == null ? null : registration.channel().name();
    }

    private CaseDates dates() {
        var decision = view.decision();
        return new CaseDates(
                submittedAt(),
                view.intake().acceptedAt(),
                decision == null ? null : decision.at(),
                view.delivery().closedAt(),
                registration == null ? null : registration.dueAt(),
                view.updatedAt());
    }

    private @Nullable CaseClock clock() {
        var deadline = CaseDeadline.of(view);
        return deadline != null && deadline.open() ? CaseClock.of(deadline.period()) : null;
    }

    private @Nullable Instant submittedAt() {
        var submission = view.submission();
        return submission == null ? view.departmentSteps().registeredAt() : submission.submittedAt();
    }

    private RecordedSteps steps() {
        var steps = view.departmentSteps().steps();
        return new RecordedSteps(
                Lists.distinct(steps, recorded -> recorded.step().name()),
                Lists.distinct(steps, recorded -> recorded.step().unit()));
    }

    private List<String> sources() {
        var ofSteps = Lists.distinct(view.departmentSteps().steps(), DepartmentStepView.Step::source);
        return registration == null
                ? ofSteps
                : Lists.distinct(concat(Stream.of(registration.source()), ofSteps.stream()));
    }

    private @Nullable CaseRating rating() {
        var rating = view.rating();
        return rating == null
                ? null
                : new CaseRating(rating.grade().name(), rating.at(), toBeAnswered(), rating.counts());
    }

    private boolean toBeAnswered() {
        if (!(view.state() instanceof Opened opened)) {
            return false;
        }
        return switch (opened.rating()) {
            case Rating.None none -> false;
            case Rating.Given given -> given.grade().bad() && !(given.handling() instanceof Rating.Handling.Answered);
            case Rating.UnderAppeal appeal -> true;
            case Rating.SetAside aside -> false;
        };
    }
}
