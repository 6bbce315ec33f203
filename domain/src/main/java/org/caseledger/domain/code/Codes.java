package org.caseledger.domain.code;

import java.util.EnumSet;
import java.util.Set;

/** Finds the word of a code. */
final class Codes {
    private Codes() {}

    /** Precondition: the codes of the set are unique. */
    static <E extends Enum<E> & NationalCode> E find(Class<E> type, String code) {
        Set<E> words = EnumSet.allOf(type);
        return words.stream()
                .filter(word -> word.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new UnknownCode(setName(type), words));
    }

    private static String setName(Class<?> type) {
        String name = type.getSimpleName();
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}
