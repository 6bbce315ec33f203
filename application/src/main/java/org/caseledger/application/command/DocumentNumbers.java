package org.caseledger.application.command;

import java.security.SecureRandom;
import org.caseledger.domain.identifier.CaseNumber;
import org.caseledger.domain.identifier.DocumentNumber;
import org.jspecify.annotations.Nullable;

/** Numbers the receipts, notices and decisions that nobody has numbered: the case number, a dash, six characters. */
public final class DocumentNumbers {

    private static final int SUFFIX = 6;
    private static final SecureRandom RANDOM = new SecureRandom();

    private DocumentNumbers() {}

    /** The number that an officer gave, or a new one. */
    public static DocumentNumber orNew(@Nullable String given, CaseNumber number) {
        return given == null ? next(number) : DocumentNumber.of(given);
    }

    private static DocumentNumber next(CaseNumber number) {
        var text = new StringBuilder(number.value()).append('-');
        RANDOM.ints(SUFFIX, 0, CaseNumber.SERIAL_SYMBOLS.length())
                .forEach(i -> text.append(CaseNumber.SERIAL_SYMBOLS.charAt(i)));
        return DocumentNumber.of(text.toString());
    }
}
