package org.caseledger.domain.identifier;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * A citizen's identity number 公民身份号码, GB 11643-1999: six digits of region, eight of birth date, three of sequence
 * and an ISO 7064 MOD 11-2 check character. Residents from Taiwan, whose residence permits carry region 83, have one
 * too.
 *
 * <p>Personal data: {@link #toString()} shows nothing of it, and no refusal repeats it.
 *
 * @param value 17 digits and a digit or X
 */
public record IdentityNumber(String value) {
    /** The length that the standard fixes. */
    public static final int LENGTH = 18;

    private static final int EARLIEST_YEAR = 1800;
    private static final String RESIDENT_FROM_TAIWAN = "83";
    private static final Pattern FORM = Pattern.compile("[0-9]{17}[0-9X]");
    private static final Kind KIND =
            new Kind("identityNumber", "an identity number of 18 characters with a matching check character");

    /**
     * @throws InvalidIdentifier {@code IDENTITY_NUMBER_LENGTH}, {@code IDENTITY_NUMBER_CHARACTERS},
     *     {@code IDENTITY_NUMBER_CHECK_CHARACTER}, {@code IDENTITY_NUMBER_REGION}, {@code IDENTITY_NUMBER_BIRTH_DATE}
     */
    public IdentityNumber {
        KIND.requireLength(value, LENGTH, "IDENTITY_NUMBER_LENGTH");
        KIND.require(FORM.matcher(value).matches(), "IDENTITY_NUMBER_CHARACTERS", "it has a wrong character");
        KIND.require(Mod112.verifies(value), "IDENTITY_NUMBER_CHECK_CHARACTER", "a character is wrong or out of order");
        KIND.require(hasKnownRegion(value), "IDENTITY_NUMBER_REGION", "its first two digits name no province");
        KIND.require(hasBirthDate(value), "IDENTITY_NUMBER_BIRTH_DATE", "its birth date is not in the calendar");
    }

    /** Reads what a person typed; a small x, full-width characters, spaces and dashes are allowed. */
    public static IdentityNumber of(String typed) {
        return new IdentityNumber(Typed.compact(typed));
    }

    /** Shows nothing, so that no log ever carries it. */
    @Override
    public String toString() {
        return "IdentityNumber[…]";
    }

    private static boolean hasKnownRegion(String value) {
        return RegionCode.hasKnownProvince(value) || value.startsWith(RESIDENT_FROM_TAIWAN);
    }

    private static boolean hasBirthDate(String value) {
        try {
            return birthDate(value).getYear() >= EARLIEST_YEAR;
        } catch (DateTimeException notInTheCalendar) {
            return false;
        }
    }

    private static LocalDate birthDate(String value) {
        int year = Integer.parseInt(value, 6, 10, 10);
        int month = Integer.parseInt(value, 10, 12, 10);
        int day = Integer.parseInt(value, 12, 14, 10);
        return LocalDate.of(year, month, day);
    }
}
