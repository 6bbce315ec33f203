/** Bounded texts: what people write, with a limit that national standards set, and refusals that never repeat it. */
@NullMarked
package org.caseledger.domain.text;

import org.jspecify.annotations.NullMarked;
