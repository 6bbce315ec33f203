package org.caseledger.application.deadletter;

import java.time.Instant;
import org.caseledger.application.ledger.LedgerPosition;
import org.caseledger.application.ledger.RecordedEvent;
import org.caseledger.application.search.View;

/**
 * A history that one view does not follow any further, because an event of it could not be shown. It holds nothing of
 * what the event says.
 *
 * @param view the view
 * @param projection what fills the view: another index has another one, and begins without dead letters
 * @param streamId the history; never personal data
 * @param sequence the place in the history of the first event that is not shown
 * @param position its place in the ledger
 * @param eventId its id
 * @param eventType its stable business name
 * @param cause what went wrong: the kind of failure and where, never the content
 * @param attempts how often it was tried, from 1
 * @param lastSequence the last event of the history that the view came across, shown or not
 * @param heldBack how many later events wait behind the first
 * @param firstSeen when it was set aside
 * @param lastSeen when it failed the last time
 */
public record DeadLetter(
        View view,
        String projection,
        String streamId,
        long sequence,
        LedgerPosition position,
        String eventId,
        String eventType,
        String cause,
        int attempts,
        long lastSequence,
        long heldBack,
        Instant firstSeen,
        Instant lastSeen) {

    /** A letter about an event that failed for the first time, and behind which later ones wait already. */
    public static DeadLetter first(
            View view,
            String projection,
            RecordedEvent event,
            String cause,
            long lastSequence,
            long heldBack,
            Instant at) {
        return new DeadLetter(
                view,
                projection,
                event.streamId(),
                event.sequence(),
                event.position(),
                event.eventId(),
                event.type(),
                cause,
                1,
                lastSequence,
                heldBack,
                at,
                at);
    }
}
