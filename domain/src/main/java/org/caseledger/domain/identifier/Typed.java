package org.caseledger.domain.identifier;

import java.util.function.IntUnaryOperator;
import java.util.regex.Pattern;

/** What people type or paste: full-width forms from Chinese input methods, lower case, grouping, invisible characters. */
final class Typed {
    private static final Pattern GROUPING = Pattern.compile("[\\s\\p{Z}\\p{Pd}\\p{Cf}\\u2212]");
    private static final Pattern DASH = Pattern.compile("[\\p{Pd}\\u2212]");
    private static final int FULL_WIDTH_OFFSET = 0xFF01 - '!';

    private Typed() {}

    /** ASCII upper case without spaces, dashes and invisible format characters. */
    static String compact(String typed) {
        return upperCase(halfWidth(GROUPING.matcher(typed).replaceAll("")));
    }

    /** Trimmed, in half-width characters, with plain dashes and single spaces. */
    static String plain(String typed) {
        String dashed = DASH.matcher(halfWidth(typed)).replaceAll("-");
        return dashed.replaceAll("[\\s\\p{Z}]+", " ").strip();
    }

    /** Maps U+FF01 to U+FF5E onto the ASCII characters that they are wide forms of. */
    private static String halfWidth(String text) {
        return map(text, c -> c >= 0xFF01 && c <= 0xFF5E ? c - FULL_WIDTH_OFFSET : c);
    }

    /** ASCII only: the full Unicode mapping would turn a dotless i or a long s into letters that nobody typed. */
    private static String upperCase(String text) {
        return map(text, c -> c >= 'a' && c <= 'z' ? c - 'a' + 'A' : c);
    }

    private static String map(String text, IntUnaryOperator each) {
        return text.codePoints()
                .map(each)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
