/** Invented people, units and cases, and the words in which examples are told: given, when, then. */
package org.caseledger.domain.testing;
