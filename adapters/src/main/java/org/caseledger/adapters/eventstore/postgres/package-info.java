/**
 * The ledger in PostgreSQL: appends gathered into few commits, reads that never miss an event, rows that never change.
 *
 * <h2>What is promised</h2>
 *
 * <ul>
 *   <li>An append is durable when the call returns, whole, and in one stream; the command runs without a transaction of
 *       its own, exactly as it would on EventStoreDB.
 *   <li>The same event ids sent again are recognised and answered as a success; so an append whose outcome was unknown
 *       (a connection lost during commit) is simply sent again.
 *   <li>Readers in ledger order see each event once and miss none, whatever writers do meanwhile.
 * </ul>
 *
 * <h2>Operating it</h2>
 *
 * <ul>
 *   <li>Ledger order begins with PostgreSQL's transaction ids. Back up with {@code pg_basebackup} or snapshots of the
 *       disk, which keep them; logical replication and {@code pg_dump} into a fresh cluster do not. After such a restore
 *       the application refuses to start until {@code pg_resetwal} has moved the new cluster's counter past the ledger's
 *       last transaction id; the refusal states the numbers.
 *   <li>A writing transaction that stays open, in any database of the cluster, holds back what readers in ledger order
 *       can see. Keep them short, and set {@code idle_in_transaction_session_timeout}.
 * </ul>
 */
@NullMarked
package org.caseledger.adapters.eventstore.postgres;

import org.jspecify.annotations.NullMarked;
