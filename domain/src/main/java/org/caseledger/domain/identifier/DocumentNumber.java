package org.caseledger.domain.identifier;

import org.caseledger.domain.text.Text;

/**
 * The number of a receipt, notice or decision 文书编号, as the office writes it: {@code 西政受〔2026〕12号}. The ledger
 * does not read meaning into it.
 *
 * @param value 1 to 30 characters, trimmed
 */
public record DocumentNumber(String value) {
    /** The length that GB/T 39046-2020 allows. */
    public static final int MAX_LENGTH = 30;

    /** @throws org.caseledger.domain.text.InvalidText where it is blank, too long or has control characters */
    public DocumentNumber {
        value = Text.required("documentNumber", value, MAX_LENGTH);
    }

    /** Reads what a person typed; the letters stay as they are. */
    public static DocumentNumber of(String typed) {
        return new DocumentNumber(typed);
    }
}
