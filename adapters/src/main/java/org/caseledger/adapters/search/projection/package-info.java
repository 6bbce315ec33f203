/**
 * Filling the views from the ledger: whole batches folded in memory, one full document each, one bulk request, and the
 * token stored only after its answer.
 */
@NullMarked
package org.caseledger.adapters.search.projection;

import org.jspecify.annotations.NullMarked;
