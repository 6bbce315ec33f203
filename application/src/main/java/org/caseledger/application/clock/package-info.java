/** What people read about the clock of a case: the facts that start, stop and extend it. */
@NullMarked
package org.caseledger.application.clock;

import org.jspecify.annotations.NullMarked;
