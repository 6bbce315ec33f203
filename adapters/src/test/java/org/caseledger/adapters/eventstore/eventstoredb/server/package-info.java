/**
 * A protocol double of EventStoreDB: what a client can see of the server, obeyed in one process, and able to fail.
 *
 * <p>It speaks the server's gRPC protocol through the official client's own stubs, keeps its log in memory for the length
 * of a test, and imitates one version of the server at a time. The rules are taken from the server's public sources; each
 * has a test here that states it, with the version it holds for. It is no database and never part of the product.
 *
 * <h2>What it leaves out</h2>
 *
 * <ul>
 *   <li>Persistent subscriptions, projections, links and their resolution, users and access lists, batch appends.
 *   <li>Scavenging and {@code $maxAge}: what was recorded stays readable in {@code $all}.
 *   <li>The server's forgetting of old event ids: an append with "any" revision is recognised again for ever.
 * </ul>
 */
@NullMarked
package org.caseledger.adapters.eventstore.eventstoredb.server;

import org.jspecify.annotations.NullMarked;
