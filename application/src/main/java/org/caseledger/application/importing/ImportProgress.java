package org.caseledger.application.importing;

/**
 * How far an import is.
 *
 * @param cases the cases that are done, whether or not they added anything
 * @param steps the steps of those cases
 * @param addedEvents the events that the ledger gained
 * @param refusedCases the cases that were refused and left out
 * @param bytesRead how much of the file has been read
 * @param bytesTotal the size of the file
 */
public record ImportProgress(
        long cases, long steps, long addedEvents, long refusedCases, long bytesRead, long bytesTotal) {}
