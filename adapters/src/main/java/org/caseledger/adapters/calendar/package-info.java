/** The calendar of working days: the years that are built in, and those that an operator adds. */
@NullMarked
package org.caseledger.adapters.calendar;

import org.jspecify.annotations.NullMarked;
