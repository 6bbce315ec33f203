package org.caseledger.domain.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/** The check character of identity numbers, against the weights and the table printed in GB 11643-1999. */
class Mod112Test {
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_BY_REMAINDER = "10X98765432";

    @Test
    void theExamplesPrintedInTheStandardVerify() {
        assertThat(Mod112.verifies("11010519491231002X")).isTrue();
        assertThat(Mod112.verifies("440524188001010014")).isTrue();
    }

    @Property
    void itIsTheWeightedSumOfTheStandard(@ForAll @CharRange(from = '0', to = '9') @StringLength(17) String digits) {
        int sum = 0;
        for (int place = 0; place < 17; place++) {
            sum += WEIGHTS[place] * (digits.charAt(place) - '0');
        }
        assertThat(Mod112.compute(digits)).isEqualTo(CHECK_BY_REMAINDER.charAt(sum % 11));
    }

    @Property
    void everyWrongDigitAndEverySwapOfNeighboursIsFound(
            @ForAll @CharRange(from = '0', to = '9') @StringLength(17) String digits) {
        char check = Mod112.compute(digits);
        for (int place = 0; place < 17; place++) {
            for (char other = '0'; other <= '9'; other++) {
                boolean same = other == digits.charAt(place);
                assertThat(Mod112.compute(Refusals.with(digits, place, other)) == check)
                        .isEqualTo(same);
            }
        }
        for (int place = 0; place < 16; place++) {
            boolean same = digits.charAt(place) == digits.charAt(place + 1);
            assertThat(Mod112.compute(Refusals.swapped(digits, place)) == check).isEqualTo(same);
        }
    }

    @Test
    void otherCharactersAreTheCallersMistake() {
        assertThatIllegalArgumentException().isThrownBy(() -> Mod112.compute("1X2"));
        assertThat(Mod112.verifies("")).isFalse();
    }
}
