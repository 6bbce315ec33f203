/** What the views contribute to the health of the ledger: they may be degraded, but never take it down. */
@NullMarked
package org.caseledger.adapters.search.health;

import org.jspecify.annotations.NullMarked;
