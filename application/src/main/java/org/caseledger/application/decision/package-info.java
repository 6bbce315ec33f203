/** What people read about the decision. */
@NullMarked
package org.caseledger.application.decision;

import org.jspecify.annotations.NullMarked;
