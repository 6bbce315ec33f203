/**
 * What every event store has in common: an append and its outcome, stored events in the forms that Axon and the ledger's
 * readers want, and streams that announce new events.
 */
@NullMarked
package org.caseledger.adapters.eventstore.shared;

import org.jspecify.annotations.NullMarked;
