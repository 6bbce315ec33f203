package org.caseledger.adapters.graphql.operations;

import java.time.Instant;
import org.caseledger.application.ledger.LedgerPosition;
import org.caseledger.application.search.View;

/** A dead letter as the API shows it. */
public record DeadLetter(
        View view,
        String stream,
        int sequence,
        LedgerPosition position,
        String type,
        String cause,
        int attempts,
        int heldBack,
        Instant firstSeenAt,
        Instant lastSeenAt) {

    static DeadLetter of(org.caseledger.application.deadletter.DeadLetter letter) {
        return new DeadLetter(
                letter.view(),
                letter.streamId(),
                Math.toIntExact(letter.sequence()),
                letter.position(),
                letter.eventType(),
                letter.cause(),
                letter.attempts(),
                Math.toIntExact(letter.heldBack()),
                letter.firstSeen(),
                letter.lastSeen());
    }
}
