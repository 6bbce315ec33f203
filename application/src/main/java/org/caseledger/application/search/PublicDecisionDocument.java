package org.caseledger.application.search;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.caseledger.application.casefile.CaseView;
import org.jspecify.annotations.Nullable;

/**
 * A grant as the public may see it 行政许可公示 (art. 40): nothing of the applicant.
 *
 * @param caseNumber the case number
 * @param version the sequence of the last event that is folded in
 * @param position the place of that event, see {@link SortablePosition}
 * @param documentNumber the number of the written decision
 * @param item the service item
 * @param unit the unit that decided
 * @param region the region of that unit
 * @param regions that region and every region around it
 * @param acceptedAt when the application was accepted
 * @param decidedAt when it was granted
 * @param certificate the identifier of the certificate, once it is issued
 */
public record PublicDecisionDocument(
        String caseNumber,
        long version,
        String position,
        String documentNumber,
        ItemReference item,
        UnitReference unit,
        String region,
        List<String> regions,
        @Nullable Instant acceptedAt,
        Instant decidedAt,
        @Nullable String certificate) {

    /** Reads what is absent as empty. */
    public PublicDecisionDocument {
        regions = Lists.orEmpty(regions);
    }

    /** What is public of a case; empty unless it was granted. */
    public static Optional<PublicDecisionDocument> of(CaseView view) {
        var submission = view.submission();
        var decision = view.decision();
        if (submission == null || decision == null || !decision.granted()) {
            return Optional.empty();
        }
        var issuance = view.issuance();
        return Optional.of(new PublicDecisionDocument(
                view.number(),
                view.version(),
                SortablePosition.of(view.position()),
                decision.document(),
                ItemReference.of(submission.terms()),
                UnitReference.of(decision.unit()),
                submission.regionDeciding(),
                Regions.around(submission.regionDeciding()),
                view.intake().acceptedAt(),
                decision.at(),
                issuance == null ? null : issuance.identifier()));
    }
}
