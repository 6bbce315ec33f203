/**
 * The ledger in EventStoreDB, through its official client.
 *
 * <h2>What is promised</h2>
 *
 * <ul>
 *   <li>An append is durable when the call returns, whole, and in one stream.
 *   <li>An append whose answer was lost is sent again with the same event ids at the same expected revision, which
 *       EventStoreDB recognises: nothing is lost, nothing recorded twice.
 *   <li>Readers in ledger order see each event once and miss none: the log itself is read, and the live subscription only
 *       says when.
 *   <li>A client that died is replaced; nothing has to be restarted.
 * </ul>
 *
 * <h2>Operating it</h2>
 *
 * <ul>
 *   <li>The database is the ledger's own: whatever stands in a stream whose name begins with neither {@code $} nor a dot
 *       is taken for an event of the ledger.
 *   <li>Streams are never deleted, truncated, or given a maximal age or count.
 *   <li>The user must be allowed to read {@code $all}.
 *   <li>Projections' places and dead letters stay in PostgreSQL. They belong to one ledger: with another EventStoreDB,
 *       use another PostgreSQL database and another index prefix.
 * </ul>
 */
@NullMarked
package org.caseledger.adapters.eventstore.eventstoredb;

import org.jspecify.annotations.NullMarked;
