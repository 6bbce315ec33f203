package org.caseledger.application.search;

import static java.util.stream.Stream.concat;

import java.util.List;
import java.util.stream.Stream;
import org.caseledger.application.casefile.CaseView;
import org.caseledger.application.clock.ClockView;
import org.caseledger.application.intake.IntakeView;
import org.caseledger.application.review.ReviewView;
import org.caseledger.domain.intake.MissingMaterial;
import org.caseledger.domain.submission.SubmittedMaterial;

/** What was written in a case, and by whom it was handled. */
final class CaseDocumentTexts {

    private final CaseView view;

    CaseDocumentTexts(CaseView view) {
        this.view = view;
    }

    List<String> materials() {
        var submission = view.submission();
        return submission == null ? List.of() : Lists.distinct(submission.materials(), SubmittedMaterial::name);
    }

    /** What the office wrote: the applicant's own words in a rating are not among it. */
    List<String> opinions() {
        return Lists.distinct(
                Stream.of(intake(), review(), clock(), decision(), steps()).flatMap(texts -> texts));
    }

    private Stream<String> intake() {
        var declined = view.intake().declined();
        return concat(
                view.intake().notices().stream()
                        .flatMap(notice -> notice.missing().stream())
                        .map(MissingMaterial::reason),
                declined == null
                        ? Stream.empty()
                        : Lists.present(declined.explanation(), declined.whomToAsk()).stream());
    }

    private Stream<String> review() {
        return concat(
                Lists.distinct(view.review().reviews(), ReviewView.Review::opinion).stream(),
                view.review().factChecks().stream().map(ReviewView.FactCheck::finding));
    }

    private Stream<String> clock() {
        var extension = view.clock().extension();
        return concat(
                Lists.distinct(view.clock().stops(), ClockView.Stop::result).stream(),
                Stream.ofNullable(extension).map(ClockView.Extension::reason));
    }

    private Stream<String> decision() {
        var decision = view.decision();
        return decision == null
                ? Stream.empty()
                : Lists.present(decision.conditions(), decision.reasons(), decision.lawApplied()).stream();
    }

    private Stream<String> steps() {
        return Lists.distinct(
                view.departmentSteps().steps(), recorded -> recorded.step().opinion())
                .stream();
    }

    List<String> documents() {
        var declined = view.intake().declined();
        var extension = view.clock().extension();
        var decision = view.decision();
        return Lists.distinct(Stream.of(
                        Lists.present(view.intake().receipt(), declined == null ? null : declined.document()).stream(),
                        view.intake().notices().stream().map(IntakeView.Notice::document),
                        view.clock().stops().stream().map(ClockView.Stop::document),
                        Lists.present(
                                extension == null ? null : extension.document(),
                                decision == null ? null : decision.document())
                                .stream())
                .flatMap(numbers -> numbers));
    }

    List<String> handlers() {
        var submission = view.submission();
        var registration = view.departmentSteps().registration();
        return Lists.distinct(Stream.of(
                        Lists.present(
                                submission == null ? null : submission.firstHandler(),
                                registration == null ? null : registration.responsible())
                                .stream(),
                        view.review().reviews().stream().map(ReviewView.Review::reviewer),
                        view.review().factChecks().stream().flatMap(check -> check.officers().stream()),
                        Lists.distinct(view.departmentSteps().steps(), recorded -> recorded.step()
                                        .handler())
                                .stream())
                .flatMap(names -> names));
    }
}
