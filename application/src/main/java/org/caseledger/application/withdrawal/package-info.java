/** What people read about a withdrawal. */
@NullMarked
package org.caseledger.application.withdrawal;

import org.jspecify.annotations.NullMarked;
