package org.caseledger.domain.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.domain.identifier.Refusals.refused;

import org.junit.jupiter.api.Test;

class NamingAServiceItemTest {
    private static final CreditCode BODY = new CreditCode("11430000006122244L");

    @Test
    void thirtyOneCharactersNameTheImplementingBody() {
        ItemCode code = ItemCode.of("11430000006122244l 2000116001000");

        assertThat(code.value()).isEqualTo("11430000006122244L2000116001000");
        assertThat(code.implementingBody()).contains(BODY);
    }

    @Test
    void twentyFourCharactersNameNoBody() {
        assertThat(ItemCode.of("330106000000200011600100").implementingBody()).isEmpty();
    }

    @Test
    void otherImplementationCodesAreRefused() {
        refused("ITEM_CODE_FORM", () -> ItemCode.of("11430000006122244L"));
        refused("ITEM_CODE_FORM", () -> ItemCode.of("11430000006122244L200011600100项"));
        refused("ITEM_CODE_BODY", () -> ItemCode.of("11430000006122245L2000116001000"));
    }

    @Test
    void aBasicCodeHasTenCharacters() {
        assertThat(BasicCode.of("ａ00116001０").value()).isEqualTo("A001160010");
        refused("BASIC_CODE_FORM", () -> BasicCode.of("A00116001"));
    }
}
