package org.caseledger.application.ledger;

/**
 * Where a history begins.
 *
 * @param streamId whose history it is; never personal data
 * @param position the place of its first event
 */
public record Beginning(String streamId, LedgerPosition position) {}
