/** The code sets of GB/T 39046-2020, annex A, as words: the ledger speaks words, the national platform digits. */
@NullMarked
package org.caseledger.domain.code;

import org.jspecify.annotations.NullMarked;
