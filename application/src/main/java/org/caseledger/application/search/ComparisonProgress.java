package org.caseledger.application.search;

/**
 * How far a comparison is.
 *
 * @param events the events of the ledger that were folded
 * @param documents the documents that were compared with them
 * @param listed the documents of the views that were looked up in the ledger, to find superfluous ones
 * @param differences the differences that were found
 * @param parked histories that wait as dead letters in one view
 * @param dropped histories of one view of which something was given up and is missing
 */
public record ComparisonProgress(
        long events, long documents, long listed, long differences, long parked, long dropped) {}
