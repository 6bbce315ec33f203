package org.caseledger.adapters.search.projection;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.axonframework.messaging.MetaData;
import org.caseledger.adapters.eventformat.EventNames;
import org.caseledger.application.ledger.LedgerPosition;
import org.caseledger.application.ledger.RecordedEvent;
import org.caseledger.application.ledger.UnreadableEvent;
import org.jspecify.annotations.Nullable;

/** Turns Axon's messages into what the folds take. */
final class Messages {

    private Messages() {}

    /** Precondition: the message comes from a tracked stream of an aggregate's events. */
    static RecordedEvent recorded(EventMessage<?> message) {
        var event = (DomainEventMessage<?>) message;
        return new RecordedEvent(
                Objects.requireNonNull(position(((TrackedEventMessage<?>) message).trackingToken())),
                event.getAggregateIdentifier(),
                event.getSequenceNumber(),
                event.getIdentifier(),
                name(event.getPayload()),
                revision(event.getPayload()),
                event.getPayload(),
                texts(event.getMetaData()),
                event.getTimestamp());
    }

    private static String name(Object payload) {
        return payload instanceof UnreadableEvent unreadable
                ? unreadable.name()
                : EventNames.of(payload.getClass()).name();
    }

    private static @Nullable String revision(Object payload) {
        return payload instanceof UnreadableEvent unreadable
                ? unreadable.revision()
                : Integer.toString(EventNames.of(payload.getClass()).revision());
    }

    /** The place of a token, also of one that Axon has wrapped during a replay or a merge; null at the very start. */
    static @Nullable LedgerPosition position(@Nullable TrackingToken token) {
        return token == null ? null : (LedgerPosition) WrappedToken.unwrapLowerBound(token);
    }

    private static Map<String, String> texts(MetaData metaData) {
        return metaData.entrySet().stream()
                .filter(entry -> entry.getValue() != null)
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().toString()));
    }
}
