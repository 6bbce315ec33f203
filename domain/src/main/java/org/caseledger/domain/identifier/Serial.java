package org.caseledger.domain.identifier;

import java.math.BigInteger;

/** Eighty bits in sixteen symbols of five bits each, most significant first, without I, L, O and U. */
final class Serial {
    static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    static final int BYTES = 10;
    static final int SYMBOLS = 16;
    private static final int BITS = 5;

    private Serial() {}

    /** Precondition: exactly ten bytes. */
    static String encode(byte[] entropy) {
        if (entropy.length != BYTES) {
            throw new IllegalArgumentException("Expected 10 bytes but there are " + entropy.length);
        }
        BigInteger bits = new BigInteger(1, entropy);
        StringBuilder symbols = new StringBuilder(SYMBOLS);
        for (int shift = (SYMBOLS - 1) * BITS; shift >= 0; shift -= BITS) {
            symbols.append(ALPHABET.charAt(bits.shiftRight(shift).intValue() & 31));
        }
        return symbols.toString();
    }

    /** Reads the letters that look like digits as those digits: O as 0, I and L as 1. */
    static String withoutLookalikes(String typed) {
        return typed.replace('O', '0').replace('I', '1').replace('L', '1');
    }
}
