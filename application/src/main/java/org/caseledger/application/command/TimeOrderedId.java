package org.caseledger.application.command;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.UUID;

/**
 * UUIDs of version 7 (RFC 9562 section 5.7): the time in milliseconds, then 74 random bits. Neighbours in time are
 * neighbours in an index, which keeps inserts into it cheap.
 */
public final class TimeOrderedId {

    private static final int RANDOM_BYTES = Short.BYTES + Long.BYTES;

    private static final SecureRandom RANDOM = new SecureRandom();

    /** Most of what random bits cost is asking for them, so those of some hundred ids are asked for at once. */
    private static final byte[] AHEAD = new byte[400 * RANDOM_BYTES];

    private static int taken = AHEAD.length;

    private TimeOrderedId() {}

    /** A new id. */
    public static UUID next() {
        var bits = random();
        long high = (System.currentTimeMillis() << 16) | 0x7000L | (bits.getShort() & 0xFFF);
        long low = (bits.getLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    private static synchronized ByteBuffer random() {
        if (taken == AHEAD.length) {
            RANDOM.nextBytes(AHEAD);
            taken = 0;
        }
        var bits = ByteBuffer.wrap(Arrays.copyOfRange(AHEAD, taken, taken + RANDOM_BYTES));
        taken += RANDOM_BYTES;
        return bits;
    }
}
