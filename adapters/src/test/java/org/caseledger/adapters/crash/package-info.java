/** Killing the ledger and its servers at random moments, while clients work, and looking at what is left. */
@NullMarked
package org.caseledger.adapters.crash;

import org.jspecify.annotations.NullMarked;
