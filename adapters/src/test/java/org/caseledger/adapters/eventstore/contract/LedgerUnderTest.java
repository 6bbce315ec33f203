package org.caseledger.adapters.eventstore.contract;

import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.caseledger.application.ledger.LedgerReader;

/**
 * An empty store: its engine and a reader over the same events.
 *
 * @param engine with a page size of a few events, so that pages turn
 */
public record LedgerUnderTest(EventStorageEngine engine, LedgerReader reader) {

    /** Ids of everything in ledger order behind a token. */
    public List<String> idsBehind(TrackingToken token) {
        try (Stream<? extends TrackedEventMessage<?>> events = engine.readEvents(token, false)) {
            return events.map(EventMessage::getIdentifier).toList();
        }
    }

    /** Ids of one stream's history. */
    public List<String> idsOf(String streamId) {
        return engine.readEvents(streamId)
                .asStream()
                .<String>map(EventMessage::getIdentifier)
                .toList();
    }
}
