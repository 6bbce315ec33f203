/** What people read of a case: folded from its events, step by step, for the present or for any moment in the past. */
@NullMarked
package org.caseledger.application.casefile;

import org.jspecify.annotations.NullMarked;
