package org.caseledger.domain.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.domain.identifier.Refusals.refused;

import org.junit.jupiter.api.Test;

class ReadingACreditCodeTest {
    private static final String PUBLISHED = "11430000006122244L";

    @Test
    void publishedCodesAreTaken() {
        for (String code : new String[] {PUBLISHED, "11100000000013338W", "91350100M000100Y43"}) {
            assertThat(new CreditCode(code).value()).isEqualTo(code);
        }
    }

    @Test
    void itMayBeTypedInGroupsAndSmallLetters() {
        assertThat(CreditCode.of(" 1143 0000 0061 2224 4l ")).isEqualTo(new CreditCode(PUBLISHED));
    }

    @Test
    void eachFlawHasItsOwnCode() {
        refused("CREDIT_CODE_LENGTH", () -> CreditCode.of("1143000000612224"));
        refused("CREDIT_CODE_CHARACTERS", () -> CreditCode.of("1143000000612224OL"));
        refused("CREDIT_CODE_CHARACTERS", () -> CreditCode.of("11A30000006122244L"));
        refused("CREDIT_CODE_CHECK_CHARACTER", () -> CreditCode.of("11430000006122245L"));
    }
}
