package org.caseledger.domain.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/** The hybrid check character, against the definition in ISO/IEC 7064 worked step by step. */
class Mod3736Test {
    private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    @Test
    void thePublishedCertificateVerifies() {
        assertThat(Mod3736.compute("11100000000013338W01111430000006122244L20230000403001"))
                .isEqualTo('U');
    }

    @Property
    void itIsTheOneCharacterThatTheStandardAccepts(
            @ForAll @CharRange(from = '0', to = '9') @CharRange(from = 'A', to = 'Z') @StringLength(max = 60)
                    String body) {
        String accepted = "";
        for (char candidate : ALPHABET.toCharArray()) {
            accepted += acceptedByTheStandard(body + candidate) ? candidate : "";
        }

        assertThat(accepted).isEqualTo(String.valueOf(Mod3736.compute(body)));
        assertThat(Mod3736.verifies(body + accepted)).isTrue();
    }

    @Property
    void everySingleWrongCharacterIsFound(
            @ForAll @CharRange(from = '0', to = '9') @CharRange(from = 'A', to = 'Z') @StringLength(min = 1, max = 40)
                    String body) {
        String whole = body + Mod3736.compute(body);
        for (int place = 0; place < whole.length(); place++) {
            for (char other : ALPHABET.toCharArray()) {
                boolean same = other == whole.charAt(place);
                assertThat(Mod3736.verifies(Refusals.with(whole, place, other))).isEqualTo(same);
            }
        }
    }

    /** One character before the pair brings the sum into each of its 36 states, so this covers texts of any length. */
    @Test
    void everySwapOfNeighboursIsFoundButForTheStatedOnes() {
        int missed = 0;
        for (char before : ALPHABET.toCharArray()) {
            for (char first : ALPHABET.toCharArray()) {
                for (char second : ALPHABET.toCharArray()) {
                    missed += checkSwap(before, first, second);
                }
            }
        }
        assertThat(missed)
                .as("36 pairs of followers, either way round, in one state each")
                .isEqualTo(72);
    }

    private static int checkSwap(char before, char first, char second) {
        boolean found = Mod3736.compute("" + before + first + second) != Mod3736.compute("" + before + second + first);
        boolean stated = follow(before, first, second) || follow(before, second, first);
        assertThat(found).isEqualTo(first != second && !stated);
        return stated ? 1 : 0;
    }

    private static boolean follow(char before, char lower, char higher) {
        int v = ALPHABET.indexOf(before);
        int product = 2 * (v == 0 ? 36 : v) % 37;
        int low = ALPHABET.indexOf(lower);
        return ALPHABET.indexOf(higher) == (low + 1) % 36 && (product + low) % 36 == 18;
    }

    @Test
    void otherCharactersAreTheCallersMistake() {
        assertThatIllegalArgumentException().isThrownBy(() -> Mod3736.compute("1.2"));
        assertThat(Mod3736.verifies("")).isFalse();
    }

    private static boolean acceptedByTheStandard(String whole) {
        int product = 36;
        for (int place = 0; place < whole.length() - 1; place++) {
            int sum = product + ALPHABET.indexOf(whole.charAt(place));
            int remainder = sum > 36 ? sum - 36 : sum;
            int doubled = remainder * 2;
            product = doubled >= 37 ? doubled - 37 : doubled;
        }
        return (product + ALPHABET.indexOf(whole.charAt(whole.length() - 1))) % 36 == 1;
    }
}
