package org.caseledger.domain.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The check character of credit codes, against the weights printed in GB 32100-2015. */
class Mod31Test {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};

    @Provide
    Arbitrary<String> bodies() {
        return Arbitraries.strings().withChars(ALPHABET).ofLength(17);
    }

    @Property
    void itIsTheWeightedSumOfTheStandard(@ForAll("bodies") String body) {
        int sum = 0;
        for (int place = 0; place < 17; place++) {
            sum += WEIGHTS[place] * ALPHABET.indexOf(body.charAt(place));
        }
        int check = 31 - sum % 31;
        assertThat(Mod31.compute(body)).isEqualTo(ALPHABET.charAt(check == 31 ? 0 : check));
    }

    @Property
    void everyWrongCharacterAndEverySwapOfNeighboursIsFound(@ForAll("bodies") String body) {
        String whole = body + Mod31.compute(body);
        for (int place = 0; place < whole.length(); place++) {
            for (char other : ALPHABET.toCharArray()) {
                boolean same = other == whole.charAt(place);
                assertThat(Mod31.verifies(Refusals.with(whole, place, other))).isEqualTo(same);
            }
        }
        for (int place = 0; place < body.length(); place++) {
            boolean same = whole.charAt(place) == whole.charAt(place + 1);
            assertThat(Mod31.verifies(Refusals.swapped(whole, place))).isEqualTo(same);
        }
    }

    @Test
    void otherCharactersAreTheCallersMistake() {
        assertThatIllegalArgumentException().isThrownBy(() -> Mod31.compute("1I"));
        assertThat(Mod31.verifies("")).isFalse();
    }
}
