/** What an entry of the ledger says to a citizen, in Chinese and in English. */
@NullMarked
package org.caseledger.application.ledger.titles;

import org.jspecify.annotations.NullMarked;
