package org.caseledger.application.intake;

import static java.util.stream.Stream.concat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.caseledger.domain.intake.DeclineGround;
import org.caseledger.domain.intake.IntakeEvent;
import org.caseledger.domain.intake.IntakeEvent.ApplicationAccepted;
import org.caseledger.domain.intake.IntakeEvent.ApplicationDeclined;
import org.caseledger.domain.intake.IntakeEvent.CorrectedOnTheSpot;
import org.caseledger.domain.intake.IntakeEvent.CorrectionsRequested;
import org.caseledger.domain.intake.MissingMaterial;
import org.jspecify.annotations.Nullable;

/**
 * What the window did.
 *
 * @param acceptedAt when the application was accepted
 * @param receipt the number of the receipt of acceptance
 * @param correctedOnTheSpot the materials that were put right at the window
 * @param notices the notices of corrections, in order
 * @param declined why it was not taken, if it was not
 */
public record IntakeView(
        @Nullable Instant acceptedAt,
        @Nullable String receipt,
        Set<String> correctedOnTheSpot,
        List<Notice> notices,
        @Nullable Declined declined) {

    /** Nothing was done yet. */
    public static final IntakeView NONE = new IntakeView(null, null, Set.of(), List.of(), null);

    /** A notice of corrections. */
    public record Notice(Instant at, String document, List<MissingMaterial> missing) {}

    /** An application that was not taken. */
    public record Declined(
            Instant at, String document, DeclineGround ground, String explanation, @Nullable String whomToAsk) {}

    /** What is read after an event of this step. */
    public IntakeView after(IntakeEvent event) {
        return switch (event) {
            case CorrectedOnTheSpot e -> new IntakeView(acceptedAt, receipt, e.materials(), notices, declined);
            case ApplicationAccepted e ->
                new IntakeView(e.occurredAt(), e.document().value(), correctedOnTheSpot, notices, declined);
            case CorrectionsRequested e ->
                new IntakeView(acceptedAt, receipt, correctedOnTheSpot, with(notice(e)), declined);
            case ApplicationDeclined e -> new IntakeView(acceptedAt, receipt, correctedOnTheSpot, notices, declined(e));
        };
    }

    private List<Notice> with(Notice notice) {
        return concat(notices.stream(), Stream.of(notice)).toList();
    }

    private static Notice notice(CorrectionsRequested e) {
        return new Notice(e.occurredAt(), e.document().value(), e.missing());
    }

    private static Declined declined(ApplicationDeclined e) {
        return new Declined(e.occurredAt(), e.document().value(), e.ground(), e.explanation(), e.whomToAsk());
    }
}
