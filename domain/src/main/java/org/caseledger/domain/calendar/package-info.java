/** The calendar of working days, in which all periods are counted. */
@NullMarked
package org.caseledger.domain.calendar;

import org.jspecify.annotations.NullMarked;
