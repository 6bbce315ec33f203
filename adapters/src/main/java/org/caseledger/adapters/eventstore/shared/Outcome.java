package org.caseledger.adapters.eventstore.shared;

import org.caseledger.application.ledger.LedgerPosition;

/** What became of an append. */
public sealed interface Outcome {

    /** It is durable, now or since an earlier attempt with the same event ids. */
    record Stored(LedgerPosition last) implements Outcome {}

    /** Nothing of it was stored: the stream does not end where the append expected it to. */
    record Conflict(String reason) implements Outcome {}

    /** It could not be stored, or nobody knows whether it was. */
    record Failed(Exception cause) implements Outcome {}
}
