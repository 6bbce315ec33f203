package org.caseledger.adapters.benchmark.cases;

/** Completes invented identifiers with the check characters that the standards demand. */
final class CheckCharacters {

    private static final String CREDIT_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private CheckCharacters() {}

    /** An identity number from its first 17 digits: ISO 7064 MOD 11-2 (GB 11643). */
    static String identityNumber(String digits) {
        int rest = 0;
        for (char digit : digits.toCharArray()) {
            rest = (rest + digit - '0') * 2 % 11;
        }
        int check = (12 - rest) % 11;
        return digits + (check == 10 ? "X" : Integer.toString(check));
    }

    /** A credit code from its first 17 characters: weights 3^i modulo 31 (GB 32100). */
    static String creditCode(String characters) {
        int sum = 0;
        int weight = 1;
        for (char character : characters.toCharArray()) {
            sum += CREDIT_ALPHABET.indexOf(character) * weight;
            weight = weight * 3 % 31;
        }
        return characters + CREDIT_ALPHABET.charAt((31 - sum % 31) % 31);
    }

    /** The characters of which credit codes are made. */
    static char creditCharacter(int index) {
        return CREDIT_ALPHABET.charAt(index % CREDIT_ALPHABET.length());
    }
}
