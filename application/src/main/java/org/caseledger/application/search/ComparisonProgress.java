package org.caseledger.application.search;

/**
 * How far a comparison is.
 *
 * @param events the events of the ledger that were folded
 * @param documents the documents that were compared with them
 * @param listed the documents of the views that were looked up in the ledger, to find superfluous ones
 * @param differences the differences that were found
 */
public record ComparisonProgress(long events, long documents, long listed, long differences) {}
