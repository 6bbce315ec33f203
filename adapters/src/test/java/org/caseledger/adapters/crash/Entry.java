package org.caseledger.adapters.crash;

import java.util.UUID;
import org.caseledger.application.ledger.LedgerPosition;

/** An event as it lies in the store, without what it says. */
record Entry(LedgerPosition position, UUID eventId, String streamId, long sequence) {}
