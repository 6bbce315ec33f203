package org.caseledger.domain.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.caseledger.domain.text.InvalidText;
import org.junit.jupiter.api.Test;

class NumberingADocumentTest {

    @Test
    void itIsKeptAsTheOfficeWritesIt() {
        assertThat(DocumentNumber.of(" 西政受〔2026〕12号 ").value()).isEqualTo("西政受〔2026〕12号");
    }

    @Test
    void aBlankOrLongOneIsRefused() {
        assertThat(refusal(" ").code()).isEqualTo("TEXT_MISSING");
        assertThat(refusal("1".repeat(31)).code()).isEqualTo("TEXT_TOO_LONG");
        assertThat(refusal("").field()).isEqualTo("documentNumber");
    }

    private static InvalidText refusal(String typed) {
        return catchThrowableOfType(InvalidText.class, () -> DocumentNumber.of(typed));
    }
}
