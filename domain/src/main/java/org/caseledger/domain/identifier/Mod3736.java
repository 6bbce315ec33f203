package org.caseledger.domain.identifier;

/**
 * The check character of ISO/IEC 7064 MOD 37,36, a hybrid system over {@code 0-9A-Z}.
 *
 * <p>Precondition of both methods: only {@code 0-9A-Z}, anything else is an {@link IllegalArgumentException}; callers
 * drop dots and dashes first.
 *
 * <p>What it guarantees: every single wrong character is found. A swap of two unequal neighbours is found, with one
 * exception: the two follow each other in the alphabet (0 follows Z) and the running sum at the first of them, taken
 * with the lower one, is 18. That is 1 of the 36 states that the sum can be in, and only for such pairs.
 */
final class Mod3736 {
    private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final int RADIX = ALPHABET.length();
    private static final int MODULUS = RADIX + 1;

    private Mod3736() {}

    /** The character to append to {@code body}. */
    static char compute(String body) {
        return ALPHABET.charAt((MODULUS - product(body)) % RADIX);
    }

    /** Whether the last character is the check character of those before it; false for an empty text. */
    static boolean verifies(String withCheck) {
        int last = withCheck.length() - 1;
        return last >= 0 && compute(withCheck.substring(0, last)) == withCheck.charAt(last);
    }

    private static int product(String body) {
        return body.chars().reduce(RADIX, (product, c) -> step(product, valueOf(c)));
    }

    /** One place of the recursion, from a product in 1..36 to the next. */
    private static int step(int product, int value) {
        int sum = (product + value) % RADIX;
        return (sum == 0 ? RADIX : sum) * 2 % MODULUS;
    }

    private static int valueOf(int c) {
        int value = ALPHABET.indexOf(c);
        if (value < 0) {
            throw new IllegalArgumentException("Expected 0-9 and A-Z but there is another character");
        }
        return value;
    }
}
