package org.caseledger.application.search;

import java.util.HexFormat;
import org.caseledger.application.ledger.LedgerPosition;

/**
 * A place in the ledger as 32 hexadecimal digits, so that the order of texts is the order of the ledger: both halves are
 * unsigned, which search engines' whole numbers are not.
 */
public final class SortablePosition {

    private static final int HALF = 16;
    private static final HexFormat DIGITS = HexFormat.of();

    private SortablePosition() {}

    /** The text of a place. */
    public static String of(LedgerPosition position) {
        return DIGITS.toHexDigits(position.major()) + DIGITS.toHexDigits(position.minor());
    }

    /**
     * The place of a text that {@link #of} wrote.
     *
     * @throws IllegalArgumentException if it is anything else
     */
    public static LedgerPosition parse(String text) {
        if (text.length() != 2 * HALF) {
            throw new IllegalArgumentException("Expected 32 hexadecimal digits");
        }
        return new LedgerPosition(
                Long.parseUnsignedLong(text.substring(0, HALF), HALF),
                Long.parseUnsignedLong(text.substring(HALF), HALF));
    }
}
