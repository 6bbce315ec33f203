package org.caseledger.adapters.graphql.ledger;

/**
 * Which entry: the history that it belongs to and its place there.
 *
 * @param streamId whose history
 * @param sequence its place, from 0
 */
public record EntryPlace(String streamId, long sequence) {}
