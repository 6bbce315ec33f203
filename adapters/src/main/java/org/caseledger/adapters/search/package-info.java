/**
 * The search views in Elasticsearch: indexes, the projections that fill them from the ledger, the queries, and the small
 * wiring of all that. The views are disposable; the ledger is the truth.
 */
@NullMarked
package org.caseledger.adapters.search;

import org.jspecify.annotations.NullMarked;
