/** What stops and extends the clock of a case, special procedures (特别程序) and the extension of art. 42, and its period. */
@NullMarked
package org.caseledger.domain.clock;

import org.jspecify.annotations.NullMarked;
