package org.caseledger.adapters.search.projection;

import org.caseledger.application.ledger.LedgerPosition;

/**
 * Where a search goes.
 *
 * @param index the name of the index, which is never that of an alias: what it reflects is true of it alone
 * @param reflects the place up to which a search that begins now sees everything
 */
public record Searched(String index, LedgerPosition reflects) {}
