package org.caseledger.adapters.graphql.casefile;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.caseledger.application.casefile.CaseView;
import org.caseledger.application.catalogue.ServiceItemView;
import org.caseledger.application.intake.IntakeView;
import org.caseledger.application.submission.SubmissionView;
import org.caseledger.domain.catalogue.RequiredMaterial;
import org.caseledger.domain.intake.MissingMaterial;
import org.caseledger.domain.submission.SubmittedMaterial;
import org.jspecify.annotations.Nullable;

/** What was handed in, what is reused and what is missing, material by material of the item's list. */
final class CaseMaterials {

    private final SubmissionView submission;
    private final IntakeView intake;
    private final Set<String> asked;

    private CaseMaterials(SubmissionView submission, IntakeView intake) {
        this.submission = submission;
        this.intake = intake;
        this.asked = askedFor(submission, intake);
    }

    /**
     * The materials of a case.
     *
     * @param item gives the order of the list; by name if it is not known
     */
    static List<CaseMaterial> of(CaseView view, @Nullable ServiceItemView item) {
        var submission = view.submission();
        if (submission == null) {
            return List.of();
        }
        var materials = new CaseMaterials(submission, view.intake());
        return listed(submission, item).stream().map(materials::material).toList();
    }

    private static Set<String> listed(SubmissionView submission, @Nullable ServiceItemView item) {
        var version = item == null ? null : item.numbered(submission.terms().version());
        return version == null
                ? new TreeSet<>(submission.terms().listed())
                : version.terms().materials().stream()
                        .map(RequiredMaterial::name)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What a notice listed that waits for its supplement: notices and supplements take turns. */
    private static Set<String> askedFor(SubmissionView submission, IntakeView intake) {
        return intake.notices().size() <= submission.supplements().size()
                ? Set.of()
                : intake.notices().getLast().missing().stream()
                        .map(MissingMaterial::name)
                        .collect(Collectors.toSet());
    }

    private CaseMaterial material(String name) {
        var inHand = submission.materials().stream()
                .filter(material -> material.name().equals(name))
                .findFirst()
                .orElse(null);
        var certificate = inHand == null ? null : inHand.reusedCertificate();
        return new CaseMaterial(
                name,
                submission.terms().mandatory().contains(name),
                state(name, inHand),
                certificate == null ? null : certificate.value(),
                inHand == null ? null : inHand.digest(),
                receivedAt(name, inHand));
    }

    private MaterialState state(String name, @Nullable SubmittedMaterial inHand) {
        if (asked.contains(name)) {
            return MaterialState.MISSING;
        }
        if (intake.correctedOnTheSpot().contains(name)) {
            return MaterialState.CORRECTED_ON_THE_SPOT;
        }
        return inHand == null ? notInHand(name) : inHand(name, inHand);
    }

    private MaterialState notInHand(String name) {
        return submission.terms().mandatory().contains(name) ? MaterialState.MISSING : MaterialState.NOT_HANDED_IN;
    }

    private MaterialState inHand(String name, SubmittedMaterial inHand) {
        if (inHand.reusedCertificate() != null) {
            return MaterialState.REUSED;
        }
        return supplementedAt(name) == null ? MaterialState.HANDED_IN : MaterialState.SUPPLEMENTED;
    }

    private @Nullable Instant receivedAt(String name, @Nullable SubmittedMaterial inHand) {
        if (intake.correctedOnTheSpot().contains(name)) {
            return intake.acceptedAt();
        }
        var supplemented = supplementedAt(name);
        if (inHand == null || supplemented != null) {
            return supplemented;
        }
        return submission.submittedAt();
    }

    private @Nullable Instant supplementedAt(String name) {
        return submission.supplements().reversed().stream()
                .filter(supplement -> supplement.materials().contains(name))
                .map(SubmissionView.Supplement::at)
                .findFirst()
                .orElse(null);
    }
}
