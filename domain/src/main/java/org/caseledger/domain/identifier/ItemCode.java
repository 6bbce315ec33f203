package org.caseledger.domain.identifier;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The implementation code 实施编码 of a service item: 31 characters of which the first 18 are the implementing body's
 * credit code, or 24 as GB/T 39046-2020 has it.
 *
 * @param value 24 or 31 upper-case letters and digits
 */
public record ItemCode(String value) {
    private static final int LENGTH_WITH_BODY = 31;
    private static final Pattern FORM = Pattern.compile("[0-9A-Z]{24}|[0-9A-Z]{31}");
    private static final Kind KIND = new Kind("itemCode", "an implementation code of 24 or 31 letters and digits");

    /** @throws InvalidIdentifier {@code ITEM_CODE_FORM}, {@code ITEM_CODE_BODY} */
    public ItemCode {
        KIND.require(FORM.matcher(value).matches(), "ITEM_CODE_FORM", "it is not");
        KIND.require(
                value.length() != LENGTH_WITH_BODY || startsWithBody(value),
                "ITEM_CODE_BODY",
                "the 18 characters that should be the implementing body's credit code are none");
    }

    /** Reads what a person typed; lower case, full-width characters, spaces and dashes are allowed. */
    public static ItemCode of(String typed) {
        return new ItemCode(Typed.compact(typed));
    }

    /** The implementing body 实施主体, where the code names it. */
    public Optional<CreditCode> implementingBody() {
        return value.length() == LENGTH_WITH_BODY ? Optional.of(new CreditCode(head(value))) : Optional.empty();
    }

    private static boolean startsWithBody(String value) {
        try {
            var unused = new CreditCode(head(value));
            return true;
        } catch (InvalidIdentifier notACreditCode) {
            return false;
        }
    }

    private static String head(String value) {
        return value.substring(0, CreditCode.LENGTH);
    }
}
