package org.caseledger.domain.identifier;

import java.util.regex.Pattern;

/**
 * The unified social credit code 统一社会信用代码 of an organisation, GB 32100-2015: two characters for the registering
 * department and the category, six digits of region, nine of organisation, one check character.
 *
 * @param value 18 characters, upper case
 */
public record CreditCode(String value) {
    /** The length that the standard fixes. */
    public static final int LENGTH = 18;

    private static final Kind KIND =
            new Kind("creditCode", "a credit code of 18 characters with a matching check character");
    private static final Pattern FORM =
            Pattern.compile("[" + Mod31.ALPHABET + "]{2}[0-9]{6}[" + Mod31.ALPHABET + "]{10}");

    /**
     * @throws InvalidIdentifier {@code CREDIT_CODE_LENGTH}, {@code CREDIT_CODE_CHARACTERS},
     *     {@code CREDIT_CODE_CHECK_CHARACTER}
     */
    public CreditCode {
        KIND.requireLength(value, LENGTH, "CREDIT_CODE_LENGTH");
        KIND.require(
                FORM.matcher(value).matches(),
                "CREDIT_CODE_CHARACTERS",
                "a character is in a place where it cannot be");
        KIND.require(Mod31.verifies(value), "CREDIT_CODE_CHECK_CHARACTER", "a character is wrong or out of order");
    }

    /** Reads what a person typed; lower case, full-width characters, spaces and dashes are allowed. */
    public static CreditCode of(String typed) {
        return new CreditCode(Typed.compact(typed));
    }
}
