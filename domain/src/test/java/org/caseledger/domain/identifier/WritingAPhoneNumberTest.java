package org.caseledger.domain.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.domain.identifier.Refusals.refused;

import org.junit.jupiter.api.Test;

class WritingAPhoneNumberTest {

    @Test
    void itIsKeptAsWrittenInPlainCharacters() {
        assertThat(Phone.of("12345").value()).isEqualTo("12345");
        assertThat(Phone.of("　０５７１－１２３４　５６７８ ").value()).isEqualTo("0571-1234 5678");
        assertThat(Phone.of("+86 10—0000  0000").value()).isEqualTo("+86 10-0000 0000");
    }

    @Test
    void whatCannotBeDialledIsRefused() {
        refused("PHONE_LENGTH", () -> Phone.of("12"));
        refused("PHONE_LENGTH", () -> Phone.of("+86 571 1234 5678 90"));
        refused("PHONE_FORM", () -> Phone.of("call me"));
        refused("PHONE_FORM", () -> Phone.of("---"));
    }

    @Test
    void itsTextShowsNothing() {
        assertThat(Phone.of("0571-12345678")).hasToString("Phone[…]");
    }
}
