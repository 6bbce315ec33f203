package org.caseledger.domain.identifier;

import java.util.regex.Pattern;

/**
 * The citizen's handle on a case 办件编号: county of intake (6 digits), serial (16 symbols, 80 bits) and an ISO/IEC
 * 7064 MOD 37,36 check character. It tells nothing about the applicant and cannot be guessed from another one.
 *
 * <p>A single wrong character is always refused. A swap of two unequal neighbours is refused, except in 1 of 36 states of
 * the running sum, for characters that follow each other in {@code 0-9A-Z}; see {@link Mod3736}.
 *
 * @param value 23 characters, upper case, without dashes
 */
public record CaseNumber(String value) {
    /** The 32 symbols of a serial: digits and letters without I, L, O and U, which are misread. */
    public static final String SERIAL_SYMBOLS = Serial.ALPHABET;

    /** The length of the canonical form. */
    public static final int LENGTH = 23;

    private static final int REGION_END = 6;
    private static final int SERIAL_END = REGION_END + Serial.SYMBOLS;
    private static final Pattern FORM = Pattern.compile("[0-9]{6}[" + Serial.ALPHABET + "]{16}[0-9A-Z]");
    private static final Kind KIND =
            new Kind("caseNumber", "a case number of 23 characters with a matching check character");

    /**
     * @throws InvalidIdentifier {@code CASE_NUMBER_LENGTH}, {@code CASE_NUMBER_CHARACTERS},
     *     {@code CASE_NUMBER_CHECK_CHARACTER}, {@code CASE_NUMBER_REGION}
     */
    public CaseNumber {
        KIND.requireLength(value, LENGTH, "CASE_NUMBER_LENGTH");
        KIND.require(
                FORM.matcher(value).matches(),
                "CASE_NUMBER_CHARACTERS",
                "a character is in a place where it cannot be");
        KIND.require(Mod3736.verifies(value), "CASE_NUMBER_CHECK_CHARACTER", "a character is wrong or out of order");
        KIND.require(RegionCode.hasKnownProvince(value), "CASE_NUMBER_REGION", "its first two digits name no province");
    }

    /**
     * A new number for a case taken in at {@code region}, of which the county is used.
     *
     * @param entropy ten bytes from a secure source of randomness
     * @throws IllegalArgumentException unless there are ten bytes
     */
    public static CaseNumber of(RegionCode region, byte[] entropy) {
        String body = region.county().value() + Serial.encode(entropy);
        return new CaseNumber(body + Mod3736.compute(body));
    }

    /**
     * Reads what a person typed: lower case, full-width characters, spaces and dashes are allowed, and in the serial
     * O reads as 0, I and L as 1. The check character is taken as it is, for it may be any letter.
     */
    public static CaseNumber of(String typed) {
        String compact = Typed.compact(typed);
        if (compact.length() != LENGTH) {
            return new CaseNumber(compact);
        }
        String serial = Serial.withoutLookalikes(compact.substring(REGION_END, SERIAL_END));
        return new CaseNumber(compact.substring(0, REGION_END) + serial + compact.substring(SERIAL_END));
    }

    /** The county of intake. */
    public RegionCode region() {
        return new RegionCode(value.substring(0, REGION_END));
    }

    /** For reading aloud and printing: {@code 330106-XXXX-XXXX-XXXX-XXXX-C}. */
    public String formatted() {
        return value.substring(0, REGION_END)
                + "-" + value.substring(6, 10)
                + "-" + value.substring(10, 14)
                + "-" + value.substring(14, 18)
                + "-" + value.substring(18, SERIAL_END)
                + "-" + value.substring(SERIAL_END);
    }
}
