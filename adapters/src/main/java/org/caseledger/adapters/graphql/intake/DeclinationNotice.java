package org.caseledger.adapters.graphql.intake;

import java.time.Instant;
import org.caseledger.application.intake.IntakeView;
import org.caseledger.domain.intake.DeclineGround;
import org.jspecify.annotations.Nullable;

/** The notice that an application is not taken. */
public record DeclinationNotice(
        String documentNumber,
        Instant declinedAt,
        DeclineGround ground,
        String explanation,
        @Nullable String whomToAsk) {

    /** The notice of a case; null unless it was declined. */
    public static @Nullable DeclinationNotice of(IntakeView intake) {
        var declined = intake.declined();
        return declined == null
                ? null
                : new DeclinationNotice(
                        declined.document(),
                        declined.at(),
                        declined.ground(),
                        declined.explanation(),
                        declined.whomToAsk());
    }
}
