/** What people read about the steps that departments recorded themselves. */
@NullMarked
package org.caseledger.application.departmentstep;

import org.jspecify.annotations.NullMarked;
