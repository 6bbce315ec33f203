/** What people read about intake. */
@NullMarked
package org.caseledger.application.intake;

import org.jspecify.annotations.NullMarked;
