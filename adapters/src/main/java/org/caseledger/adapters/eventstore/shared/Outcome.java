package org.caseledger.adapters.eventstore.shared;

import org.caseledger.application.ledger.LedgerPosition;

/** What became of an append. */
public sealed interface Outcome {

    /** It is durable, now or since an earlier attempt with the same event ids. */
    record Stored(LedgerPosition last) implements Outcome {}

    /** Nothing of it was stored: the stream does not end where the append expected it to. */
    record Conflict(String reason) implements Outcome {

        static Conflict ofGaps() {
            return new Conflict("Expected the events of an append to follow each other without gaps");
        }
    }

    /** The store stayed away, or nobody heard its answer: it is stored or not, and may be sent again. */
    record Unknown(Exception cause) implements Outcome {}

    /** Nothing of it was stored, and sending it again would not help: the store refused it for reasons of its own. */
    record Failed(Exception cause) implements Outcome {}
}
