/**
 * What every event store of the case ledger promises, one situation a class.
 *
 * <p>A store joins by a test class with one nested class per situation; see {@code PostgresEventStoreContractTest}.
 */
package org.caseledger.adapters.eventstore.contract;
