/** What the ledger does by itself when something was recorded. */
@NullMarked
package org.caseledger.adapters.automation;

import org.jspecify.annotations.NullMarked;
