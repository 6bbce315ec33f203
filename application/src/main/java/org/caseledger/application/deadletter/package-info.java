/**
 * Dead letters: histories that a search view cannot show, set aside one by one so that all others go on; looked at, tried
 * again or given up by whoever runs the ledger.
 */
@NullMarked
package org.caseledger.application.deadletter;

import org.jspecify.annotations.NullMarked;
