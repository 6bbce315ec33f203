package org.caseledger.adapters.calendar;

import java.time.LocalDate;
import java.util.Map;

/**
 * What the State Council's notice for a year says.
 *
 * @param year the year
 * @param worked whether a day is worked, of the days on which it rules
 */
record Notice(int year, Map<LocalDate, Boolean> worked) {}
