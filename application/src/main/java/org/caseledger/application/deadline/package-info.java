/** By when a case is to be decided, and whether that has passed: the facts of the case, and the calendar of working days. */
@NullMarked
package org.caseledger.application.deadline;

import org.jspecify.annotations.NullMarked;
