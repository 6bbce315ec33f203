package org.caseledger.application.search;

import org.caseledger.application.ledger.LedgerPosition;
import org.jspecify.annotations.Nullable;

/**
 * How far one segment of a projection has come.
 *
 * @param segment its number
 * @param place the place in the ledger up to which it has written everything; null at the very start
 */
public record SegmentPlace(int segment, @Nullable LedgerPosition place) {}
