/** The engine check: the contract of every event store, run by an operator against a server of their own. */
@NullMarked
package org.caseledger.adapters.eventstore.check;

import org.jspecify.annotations.NullMarked;
