package org.caseledger.application.command;

import org.caseledger.application.ledger.LedgerPosition;
import org.jspecify.annotations.Nullable;

/**
 * What the ledger did with a command.
 *
 * @param streamId whose history it belongs to
 * @param version the sequence of the last event that the command led to; of the newest one if it added nothing
 * @param position where that event stands in the ledger; null only if the stream is empty
 * @param added how many events the command added; 0 if all of it was recorded already
 */
public record Stored(String streamId, long version, @Nullable LedgerPosition position, int added) {}
