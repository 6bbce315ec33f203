package org.caseledger.domain.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.domain.identifier.Refusals.refused;

import org.junit.jupiter.api.Test;

/** Numbers here are made up, with birth dates that nobody living can have, or printed in GB 11643-1999. */
class ReadingAnIdentityNumberTest {
    private static final IdentityNumber MADE_UP = new IdentityNumber(number("110105", "18991231", "001"));

    @Test
    void theExamplePrintedInTheStandardIsTakenAlsoWithASmallX() {
        assertThat(IdentityNumber.of("11010519491231002x").value()).isEqualTo("11010519491231002X");
    }

    @Test
    void equalNumbersAreEqualHoweverTheyWereTyped() {
        String grouped = MADE_UP.value().replaceFirst("(.{6})(.{8})", "$1 $2 ");

        assertThat(IdentityNumber.of(grouped)).isEqualTo(MADE_UP).hasSameHashCodeAs(MADE_UP);
    }

    @Test
    void aResidentFromTaiwanHasOneToo() {
        String number = number("830000", "18991231", "001");

        assertThat(IdentityNumber.of(number).value()).isEqualTo(number);
    }

    @Test
    void eachFlawHasItsOwnCode() {
        refused("IDENTITY_NUMBER_LENGTH", () -> IdentityNumber.of("110105991231001"));
        refused("IDENTITY_NUMBER_CHARACTERS", () -> IdentityNumber.of("1101051899123100XX"));
        refused("IDENTITY_NUMBER_CHECK_CHARACTER", () -> IdentityNumber.of(Refusals.swapped(MADE_UP.value(), 5)));
        refused("IDENTITY_NUMBER_REGION", () -> IdentityNumber.of(number("990105", "18991231", "001")));
        refused("IDENTITY_NUMBER_BIRTH_DATE", () -> IdentityNumber.of(number("110105", "18990229", "001")));
        refused("IDENTITY_NUMBER_BIRTH_DATE", () -> IdentityNumber.of(number("110105", "18991301", "001")));
        refused("IDENTITY_NUMBER_BIRTH_DATE", () -> IdentityNumber.of(number("110105", "00010101", "001")));
    }

    @Test
    void neitherTextNorRefusalShowsIt() {
        String impossible = number("110105", "18990229", "001");

        assertThat(MADE_UP).hasToString("IdentityNumber[…]");
        assertThat(Refusals.refusal(() -> IdentityNumber.of(impossible)).getMessage())
                .doesNotContain("1899")
                .doesNotContain("110105");
    }

    private static String number(String region, String birthDate, String sequence) {
        String digits = region + birthDate + sequence;
        return digits + Mod112.compute(digits);
    }
}
