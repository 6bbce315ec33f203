package org.caseledger.domain.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.domain.identifier.Refusals.refused;
import static org.caseledger.domain.identifier.Refusals.swapped;
import static org.caseledger.domain.identifier.Refusals.with;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class TypingACaseNumberTest {
    private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final RegionCode XIHU = new RegionCode("330106");
    private static final CaseNumber NUMBER = CaseNumber.of(XIHU, new byte[] {0, 68, 50, 20, -57, 66, 84, -74, 53, -49});

    @Test
    void spacesDashesAndFullWidthCharactersDoNotMatter() {
        String value = NUMBER.value();
        String wide = value.chars()
                .mapToObj(c -> Character.toString(c - '!' + 0xFF01))
                .reduce("", String::concat);

        assertThat(CaseNumber.of(" " + value.substring(0, 6) + "–" + value.substring(6) + "\u3000"))
                .isEqualTo(NUMBER);
        assertThat(CaseNumber.of(wide)).isEqualTo(NUMBER);
    }

    @Test
    void lettersThatLookLikeDigitsAreReadAsDigitsInTheSerial() {
        String serial = NUMBER.value().substring(6, 22);
        assertThat(serial).contains("0").contains("1");
        String typed = serial.replace('0', 'o').replaceFirst("1", "l").replace('1', 'I');

        assertThat(CaseNumber.of("330106" + typed + NUMBER.value().charAt(22))).isEqualTo(NUMBER);
    }

    @Test
    void theCheckCharacterIsTakenAsItIs() {
        CaseNumber endsInZero = endingIn('0');

        refused("CASE_NUMBER_CHECK_CHARACTER", () -> CaseNumber.of(with(endsInZero.value(), 22, 'O')));
    }

    @Test
    void eachFlawHasItsOwnCode() {
        refused("CASE_NUMBER_LENGTH", () -> CaseNumber.of(NUMBER.value().substring(1)));
        refused("CASE_NUMBER_LENGTH", () -> CaseNumber.of(""));
        refused("CASE_NUMBER_CHARACTERS", () -> CaseNumber.of(with(NUMBER.value(), 10, 'U')));
        refused("CASE_NUMBER_CHARACTERS", () -> CaseNumber.of(with(NUMBER.value(), 0, 'A')));
        String nowhere = "990106" + NUMBER.value().substring(6, 22);
        refused("CASE_NUMBER_REGION", () -> CaseNumber.of(nowhere + Mod3736.compute(nowhere)));
    }

    @Property(tries = 50)
    void aSingleWrongCharacterIsAlwaysRefused(@ForAll @Size(10) byte[] entropy) {
        String right = CaseNumber.of(XIHU, entropy).value();
        for (int place = 0; place < right.length(); place++) {
            for (char other :
                    ALPHABET.replace(right.substring(place, place + 1), "").toCharArray()) {
                String wrong = with(right, place, other);
                assertThat(Refusals.refusal(() -> new CaseNumber(wrong))).isNotNull();
            }
        }
    }

    @Property(tries = 50)
    void swappedNeighboursAreRefusedUnlessTheyFollowEachOtherInTheAlphabet(@ForAll @Size(10) byte[] entropy) {
        String right = CaseNumber.of(XIHU, entropy).value();
        for (int place = 0; place < right.length() - 1; place++) {
            String wrong = swapped(right, place);
            int apart = Math.floorMod(
                    ALPHABET.indexOf(right.charAt(place)) - ALPHABET.indexOf(right.charAt(place + 1)), 36);
            if (apart > 1 && apart < 35) {
                assertThat(Refusals.refusal(() -> new CaseNumber(wrong))).isNotNull();
            }
        }
    }

    private static CaseNumber endingIn(char check) {
        for (byte last = 0; ; last++) {
            CaseNumber number = CaseNumber.of(XIHU, new byte[] {0, 0, 0, 0, 0, 0, 0, 0, 0, last});
            if (number.value().charAt(22) == check) {
                return number;
            }
        }
    }
}
