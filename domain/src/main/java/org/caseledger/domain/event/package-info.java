/** What every event of the ledger has in common: its stable name and the moment of the fact. */
@NullMarked
package org.caseledger.domain.event;

import org.jspecify.annotations.NullMarked;
