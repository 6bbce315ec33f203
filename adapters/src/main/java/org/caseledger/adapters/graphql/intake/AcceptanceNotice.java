package org.caseledger.adapters.graphql.intake;

import java.time.Instant;
import java.util.List;
import org.caseledger.application.intake.IntakeView;
import org.jspecify.annotations.Nullable;

/** The notice that an application is accepted. */
public record AcceptanceNotice(String documentNumber, Instant acceptedAt, List<String> correctedOnTheSpot) {

    /** The notice of a case; null until it is accepted. */
    public static @Nullable AcceptanceNotice of(IntakeView intake) {
        var at = intake.acceptedAt();
        var receipt = intake.receipt();
        return at == null || receipt == null
                ? null
                : new AcceptanceNotice(
                        receipt,
                        at,
                        intake.correctedOnTheSpot().stream().sorted().toList());
    }
}
