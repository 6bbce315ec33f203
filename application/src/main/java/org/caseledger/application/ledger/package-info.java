/** Reading the ledger: places in it, the events recorded at them, and where a command's own events went. */
@NullMarked
package org.caseledger.application.ledger;

import org.jspecify.annotations.NullMarked;
