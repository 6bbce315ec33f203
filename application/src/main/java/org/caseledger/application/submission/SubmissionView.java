package org.caseledger.application.submission;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.caseledger.domain.actor.Unit;
import org.caseledger.domain.casefile.ApplicableTerms;
import org.caseledger.domain.code.Channel;
import org.caseledger.domain.party.Party;
import org.caseledger.domain.submission.SubmissionEvent;
import org.caseledger.domain.submission.SubmissionEvent.ApplicationSubmitted;
import org.caseledger.domain.submission.SubmissionEvent.MaterialsSupplemented;
import org.caseledger.domain.submission.SubmittedMaterial;
import org.jspecify.annotations.Nullable;

/**
 * An application as it was handed in, with what was supplemented.
 *
 * @param submittedAt when it was handed in
 * @param terms what it is decided under
 * @param applicant who applies
 * @param agent who acts for the applicant
 * @param subject what is applied for, in the applicant's words
 * @param materials what is in hand; a supplemented material replaces the one of the same name
 * @param supplements every supplement, in order
 * @param channel the channel of the application
 * @param firstHandler the account that took it in
 * @param acceptingUnit the unit that took it in
 * @param regionAccepting the region in which it was handed in
 * @param regionDeciding the region of the deciding unit
 */
public record SubmissionView(
        Instant submittedAt,
        ApplicableTerms terms,
        Party applicant,
        @Nullable Party agent,
        @Nullable String subject,
        List<SubmittedMaterial> materials,
        List<Supplement> supplements,
        Channel channel,
        String firstHandler,
        Unit acceptingUnit,
        String regionAccepting,
        String regionDeciding) {

    /** What was supplemented at a time: the names of the materials. */
    public record Supplement(Instant at, List<String> materials) {}

    /** When materials were last supplemented; null if they never were. */
    public @Nullable Instant supplementedAt() {
        return supplements.isEmpty() ? null : supplements.getLast().at();
    }

    /** What is read after an event of this step. */
    public static @Nullable SubmissionView after(@Nullable SubmissionView view, SubmissionEvent event) {
        return switch (event) {
            case ApplicationSubmitted e -> submitted(e);
            case MaterialsSupplemented e -> view == null ? null : view.supplemented(e);
        };
    }

    private static SubmissionView submitted(ApplicationSubmitted e) {
        return new SubmissionView(
                e.occurredAt(),
                e.terms(),
                e.applicant(),
                e.agent(),
                e.subject(),
                e.materials(),
                List.of(),
                e.channel(),
                e.firstHandler(),
                e.acceptingUnit(),
                e.regionAccepting(),
                e.regionDeciding());
    }

    private SubmissionView supplemented(MaterialsSupplemented e) {
        var all = new ArrayList<>(materials);
        for (var material : e.materials()) {
            all.removeIf(before -> before.name().equals(material.name()));
            all.add(material);
        }
        return new SubmissionView(
                submittedAt,
                terms,
                applicant,
                agent,
                subject,
                List.copyOf(all),
                with(e),
                channel,
                firstHandler,
                acceptingUnit,
                regionAccepting,
                regionDeciding);
    }

    private List<Supplement> with(MaterialsSupplemented e) {
        var all = new ArrayList<>(supplements);
        all.add(new Supplement(
                e.occurredAt(),
                e.materials().stream().map(SubmittedMaterial::name).toList()));
        return List.copyOf(all);
    }
}
