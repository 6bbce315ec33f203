package org.caseledger.application.ledger;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Comparator;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;

/**
 * A place in the ledger. Every event has its own; an event recorded later in ledger order has a greater one.
 *
 * <p>Both numbers are unsigned and compared as such, {@code major} first. In PostgreSQL {@code major} is the id of the
 * transaction that recorded the event and {@code minor} its global index; in EventStoreDB they are the commit and the
 * prepare position. Numbers of different stores must not be compared.
 *
 * @param major the coarse place, unsigned
 * @param minor the place within the coarse one, unsigned
 */
public record LedgerPosition(long major, long minor) implements TrackingToken, Comparable<LedgerPosition> {

    private static final byte VERSION = 1;
    private static final int BYTES = 1 + 2 * Long.BYTES;
    private static final Comparator<LedgerPosition> UNSIGNED = Comparator.comparing(
                    LedgerPosition::major, Long::compareUnsigned)
            .thenComparing(LedgerPosition::minor, Long::compareUnsigned);

    /**
     * Reads the text that {@link #toText()} wrote.
     *
     * @throws IllegalArgumentException if the text is anything else, down to the last bit
     */
    public static LedgerPosition parse(String text) {
        ByteBuffer bytes = ByteBuffer.wrap(decode(text));
        if (bytes.remaining() != BYTES || bytes.get() != VERSION) {
            throw notAPosition(null);
        }
        LedgerPosition position = new LedgerPosition(bytes.getLong(), bytes.getLong());
        if (!position.toText().equals(text)) {
            throw notAPosition(null);
        }
        return position;
    }

    private static byte[] decode(String text) {
        try {
            return Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException notBase64) {
            throw notAPosition(notBase64);
        }
    }

    private static IllegalArgumentException notAPosition(@Nullable Exception cause) {
        return new IllegalArgumentException(
                "Expected a position as this ledger gave it out, but got other text", cause);
    }

    /** The position as 23 characters that are safe in a URL; opaque to clients, and versioned so that it may change. */
    public String toText() {
        ByteBuffer bytes =
                ByteBuffer.allocate(BYTES).put(VERSION).putLong(major).putLong(minor);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    @Override
    public int compareTo(LedgerPosition other) {
        return UNSIGNED.compare(this, other);
    }

    @Override
    public LedgerPosition lowerBound(TrackingToken other) {
        LedgerPosition that = inThisLedger(other);
        return compareTo(that) <= 0 ? this : that;
    }

    @Override
    public LedgerPosition upperBound(TrackingToken other) {
        LedgerPosition that = inThisLedger(other);
        return compareTo(that) >= 0 ? this : that;
    }

    /** {@inheritDoc} The start of the ledger, {@code null}, is covered by every position. */
    @Override
    public boolean covers(@Nullable TrackingToken other) {
        return other == null || compareTo(inThisLedger(other)) >= 0;
    }

    private static LedgerPosition inThisLedger(TrackingToken token) {
        if (token instanceof LedgerPosition position) {
            return position;
        }
        throw new IllegalArgumentException("Expected a ledger position but got " + token);
    }
}
