package org.caseledger.domain.text;

import org.jspecify.annotations.Nullable;

/**
 * Checks texts at the border of the domain. All methods trim Unicode white space, the ideographic space included, and
 * count code points, so that a rare Han character outside the basic plane counts as one.
 *
 * <p>Refused as control characters: Unicode controls, line and paragraph separators, unpaired surrogates (no encoding
 * can store them) and the bidirectional overrides, which make a text read differently from what is stored.
 */
public final class Text {
    private Text() {}

    /**
     * One line of text that must be there.
     *
     * @return the trimmed text, 1 to {@code max} code points
     * @throws InvalidText {@code TEXT_MISSING}, {@code TEXT_TOO_LONG} or {@code TEXT_CONTROL_CHARACTER}
     */
    public static String required(String field, @Nullable String value, int max) {
        return checked(field, present(field, value, max), max, false);
    }

    /**
     * One line of text that may be left out.
     *
     * @return the trimmed text, or {@code null} where nothing or only white space was given
     * @throws InvalidText {@code TEXT_TOO_LONG} or {@code TEXT_CONTROL_CHARACTER}
     */
    public static @Nullable String optional(String field, @Nullable String value, int max) {
        return value == null || value.isBlank() ? null : required(field, value, max);
    }

    /**
     * A text that must be there and may have several lines, such as an opinion or a complaint. Line ends become
     * {@code \n}; tabs are kept.
     *
     * @throws InvalidText as {@link #required}
     */
    public static String paragraphs(String field, @Nullable String value, int max) {
        return checked(field, present(field, value, max).replaceAll("\r\n?", "\n"), max, true);
    }

    /**
     * A text that may be left out and may have several lines.
     *
     * @return the trimmed text, or {@code null} where nothing or only white space was given
     * @throws InvalidText {@code TEXT_TOO_LONG} or {@code TEXT_CONTROL_CHARACTER}
     */
    public static @Nullable String optionalParagraphs(String field, @Nullable String value, int max) {
        return value == null || value.isBlank() ? null : paragraphs(field, value, max);
    }

    private static String present(String field, @Nullable String value, int max) {
        String trimmed = value == null ? "" : value.strip();
        if (trimmed.isEmpty()) {
            throw InvalidText.missing(field, max);
        }
        return trimmed;
    }

    private static String checked(String field, String text, int max, boolean lines) {
        int length = text.codePointCount(0, text.length());
        if (length > max) {
            throw InvalidText.tooLong(field, max, length);
        }
        if (text.codePoints().anyMatch(c -> isControl(c) && !(lines && isLayout(c)))) {
            throw InvalidText.controlCharacter(field, max, length);
        }
        return text;
    }

    private static boolean isLayout(int c) {
        return c == '\n' || c == '\t';
    }

    private static boolean isControl(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                true;
            default -> (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
        };
    }
}
