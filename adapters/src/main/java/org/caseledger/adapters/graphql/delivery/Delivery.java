package org.caseledger.adapters.graphql.delivery;

import java.time.Instant;
import org.caseledger.adapters.graphql.actor.Unit;
import org.caseledger.application.delivery.DeliveryView;
import org.caseledger.domain.delivery.DeliveryMethod;
import org.jspecify.annotations.Nullable;

/** How the result was handed over. */
public record Delivery(
        DeliveryMethod method, Unit deliveringUnit, @Nullable String trackingNumber, Instant deliveredAt) {

    /** The delivery of a case; null until then. */
    public static @Nullable Delivery of(DeliveryView view) {
        var delivered = view.delivered();
        return delivered == null
                ? null
                : new Delivery(
                        delivered.method(), Unit.of(delivered.unit()), delivered.trackingNumber(), delivered.at());
    }
}
