package org.caseledger.domain.identifier;

import java.util.regex.Pattern;

/**
 * The basic code 基本编码 of a service item, GB/T 39046-2020: the same for every body that implements the item.
 *
 * @param value 10 upper-case letters and digits
 */
public record BasicCode(String value) {
    private static final Pattern FORM = Pattern.compile("[0-9A-Z]{10}");
    private static final Kind KIND = new Kind("basicCode", "a basic code of 10 letters and digits");

    /** @throws InvalidIdentifier {@code BASIC_CODE_FORM} */
    public BasicCode {
        KIND.require(FORM.matcher(value).matches(), "BASIC_CODE_FORM", "it is not");
    }

    /** Reads what a person typed; lower case, full-width characters, spaces and dashes are allowed. */
    public static BasicCode of(String typed) {
        return new BasicCode(Typed.compact(typed));
    }
}
