/** What people read about the handing over and the end of a case. */
@NullMarked
package org.caseledger.application.delivery;

import org.jspecify.annotations.NullMarked;
