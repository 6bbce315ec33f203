package org.caseledger.adapters.search.query;

import org.caseledger.application.ledger.LedgerPosition;

/**
 * A view as it stood at one moment, kept by Elasticsearch for a while.
 *
 * @param id what Elasticsearch calls it
 * @param reflects the place up to which it shows everything
 */
record PointInTime(String id, LedgerPosition reflects) {}
