package org.caseledger.domain.identifier;

import java.util.regex.Pattern;

/**
 * A telephone number 联系电话 as people write it. Personal data where it is a person's: {@link #toString()} shows nothing
 * of it, and no refusal repeats it.
 *
 * @param value 3 to 18 characters: digits, single spaces or dashes between them, perhaps a plus before them
 */
public record Phone(String value) {
    /** The length that GB/T 39046-2020 allows. */
    public static final int MAX_LENGTH = 18;

    private static final Pattern FORM = Pattern.compile("\\+?[0-9]+([ -][0-9]+)*");
    private static final Kind KIND =
            new Kind("phone", "a phone number of 3 to 18 digits, spaces and dashes, perhaps after a plus");

    /** @throws InvalidIdentifier {@code PHONE_LENGTH}, {@code PHONE_FORM} */
    public Phone {
        KIND.require(
                value.length() >= 3 && value.length() <= MAX_LENGTH,
                "PHONE_LENGTH",
                "it has " + value.length() + " characters");
        KIND.require(FORM.matcher(value).matches(), "PHONE_FORM", "it has other characters");
    }

    /** Reads what a person typed; full-width characters, other dashes and runs of spaces are allowed. */
    public static Phone of(String typed) {
        return new Phone(Typed.plain(typed));
    }

    /** Shows nothing, so that no log ever carries it. */
    @Override
    public String toString() {
        return "Phone[…]";
    }
}
