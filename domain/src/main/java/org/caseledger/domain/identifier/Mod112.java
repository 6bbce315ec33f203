package org.caseledger.domain.identifier;

/**
 * The check character of ISO 7064 MOD 11-2, a pure system over digits whose check character may also be {@code X}, as
 * GB 11643-1999 uses it for identity numbers.
 *
 * <p>Precondition: only ASCII digits before the check character. Finds every single wrong character and every swap of
 * two unequal characters up to nine places apart.
 */
final class Mod112 {
    private static final String CHECK_CHARACTERS = "0123456789X";
    private static final int MODULUS = 11;

    private Mod112() {}

    /** The character to append to {@code digits}. */
    static char compute(String digits) {
        int product = digits.chars().reduce(0, (p, c) -> (p + valueOf(c)) * 2 % MODULUS);
        return CHECK_CHARACTERS.charAt((MODULUS + 1 - product) % MODULUS);
    }

    /** Whether the last character is the check character of the digits before it; false for an empty text. */
    static boolean verifies(String withCheck) {
        int last = withCheck.length() - 1;
        return last >= 0 && compute(withCheck.substring(0, last)) == withCheck.charAt(last);
    }

    private static int valueOf(int c) {
        if (c < '0' || c > '9') {
            throw new IllegalArgumentException("Expected digits but there is another character");
        }
        return c - '0';
    }
}
