package org.caseledger.application.ledger.titles;

import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import org.jspecify.annotations.Nullable;

/** The languages in which the ledger speaks. */
public enum Language {
    /** 中文. Whoever asks for no language, or for others only, gets this one. */
    CHINESE(Locale.SIMPLIFIED_CHINESE),
    /** English. */
    ENGLISH(Locale.ENGLISH);

    private static final List<Locale> SPOKEN = List.of(Locale.CHINESE, Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** The locale that stands for it. */
    public Locale locale() {
        return locale;
    }

    /** The language of a locale. */
    public static Language of(@Nullable Locale locale) {
        return locale != null && locale.getLanguage().equals("en") ? ENGLISH : CHINESE;
    }

    /** The best one for an {@code Accept-Language} header (RFC 9110 section 12.5.4). */
    public static Language accepted(@Nullable String header) {
        try {
            return header == null || header.isBlank()
                    ? CHINESE
                    : of(Locale.lookup(LanguageRange.parse(header), SPOKEN));
        } catch (IllegalArgumentException malformed) {
            return CHINESE;
        }
    }
}
