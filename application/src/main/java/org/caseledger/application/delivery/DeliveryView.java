package org.caseledger.application.delivery;

import java.time.Instant;
import org.caseledger.domain.actor.Unit;
import org.caseledger.domain.casefile.Outcome;
import org.caseledger.domain.delivery.DeliveryEvent;
import org.caseledger.domain.delivery.DeliveryEvent.CaseClosed;
import org.caseledger.domain.delivery.DeliveryEvent.ResultDelivered;
import org.caseledger.domain.delivery.DeliveryMethod;
import org.jspecify.annotations.Nullable;

/**
 * The end of a case.
 *
 * @param delivered how the result was handed over
 * @param closedAt when the case was closed
 * @param outcome how it ended
 */
public record DeliveryView(@Nullable Delivered delivered, @Nullable Instant closedAt, @Nullable Outcome outcome) {

    /** The case is open and nothing was handed over. */
    public static final DeliveryView NONE = new DeliveryView(null, null, null);

    /** A result that was handed over. */
    public record Delivered(Instant at, DeliveryMethod method, Unit unit, @Nullable String trackingNumber) {}

    /** What is read after an event of this step. */
    public DeliveryView after(DeliveryEvent event) {
        return switch (event) {
            case ResultDelivered e ->
                new DeliveryView(
                        new Delivered(e.occurredAt(), e.method(), e.deliveringUnit(), e.trackingNumber()),
                        closedAt,
                        outcome);
            case CaseClosed e -> new DeliveryView(delivered, e.occurredAt(), e.outcome());
        };
    }
}
