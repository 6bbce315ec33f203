package org.caseledger.domain.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What the tests of this package expect of every refusal. */
final class Refusals {
    private Refusals() {}

    static void refused(String code, ThrowingCallable reading) {
        InvalidIdentifier refusal = refusal(reading);
        assertThat(refusal).as("refused with " + code).isNotNull();
        assertThat(refusal.code()).isEqualTo(code);
        assertThat(refusal.getMessage()).startsWith("Expected ").contains(" but ");
    }

    static InvalidIdentifier refusal(ThrowingCallable reading) {
        return catchThrowableOfType(InvalidIdentifier.class, reading);
    }

    /** The text with the character at {@code place} replaced. */
    static String with(String text, int place, char other) {
        return new StringBuilder(text)
                .replace(place, place + 1, String.valueOf(other))
                .toString();
    }

    /** The text with the characters at {@code place} and after it swapped. */
    static String swapped(String text, int place) {
        return with(with(text, place, text.charAt(place + 1)), place + 1, text.charAt(place));
    }
}
