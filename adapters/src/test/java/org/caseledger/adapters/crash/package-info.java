/** Killing the ledger and its servers at random moments, or taking them away, while clients work, and judging what is left. */
@NullMarked
package org.caseledger.adapters.crash;

import org.jspecify.annotations.NullMarked;
