package org.caseledger.domain.identifier;

/**
 * The check character of GB 32100-2015: a weighted sum modulo 31 over digits and the capitals without I, O, S, V and Z;
 * the weight of place {@code i}, from 0, is 3^i mod 31.
 *
 * <p>Precondition: at most 30 places, all from the alphabet. 31 is prime and 3 one of its primitive roots, so the
 * weights of up to 30 places differ and none is zero: every single wrong character is found, and every swap of two
 * unequal ones, except of the first with the check character, whose weights are both 1.
 */
final class Mod31 {
    static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int MODULUS = ALPHABET.length();

    private Mod31() {}

    /** The character to append to {@code body}. */
    static char compute(String body) {
        int sum = 0;
        int weight = 1;
        for (char c : body.toCharArray()) {
            sum = (sum + valueOf(c) * weight) % MODULUS;
            weight = weight * 3 % MODULUS;
        }
        return ALPHABET.charAt((MODULUS - sum) % MODULUS);
    }

    /** Whether the last character is the check character of those before it; false for an empty text. */
    static boolean verifies(String withCheck) {
        int last = withCheck.length() - 1;
        return last >= 0 && compute(withCheck.substring(0, last)) == withCheck.charAt(last);
    }

    private static int valueOf(char c) {
        int value = ALPHABET.indexOf(c);
        if (value < 0) {
            throw new IllegalArgumentException(
                    "Expected digits and capitals without I, O, S, V, Z but there is another");
        }
        return value;
    }
}
