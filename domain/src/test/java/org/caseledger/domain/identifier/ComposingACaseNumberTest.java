package org.caseledger.domain.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ComposingACaseNumberTest {
    private static final RegionCode XIHU = new RegionCode("330106");

    @Test
    void itHasTheCountyTheSerialAndACheckCharacter() {
        CaseNumber number = CaseNumber.of(XIHU, new byte[10]);

        assertThat(number.value()).hasSize(CaseNumber.LENGTH).startsWith("3301060000000000000000");
        assertThat(number.region()).isEqualTo(XIHU);
        assertThat(number.formatted()).startsWith("330106-0000-0000-0000-0000-").hasSize(28);
    }

    @Test
    void aStreetIsReducedToItsCounty() {
        assertThat(CaseNumber.of(new RegionCode("330106003"), new byte[10]).region())
                .isEqualTo(XIHU);
    }

    @Test
    void tenBytesAreNeeded() {
        assertThatIllegalArgumentException().isThrownBy(() -> CaseNumber.of(XIHU, new byte[9]));
        assertThatIllegalArgumentException().isThrownBy(() -> CaseNumber.of(XIHU, new byte[11]));
    }

    @Property
    void theSerialKeepsAllEightyBits(@ForAll @Size(10) byte[] entropy) {
        String serial = CaseNumber.of(XIHU, entropy).value().substring(6, 22);

        BigInteger bits = BigInteger.ZERO;
        for (char symbol : serial.toCharArray()) {
            int five = "0123456789ABCDEFGHJKMNPQRSTVWXYZ".indexOf(symbol);
            bits = bits.multiply(BigInteger.valueOf(32)).add(BigInteger.valueOf(five));
        }
        assertThat(bits).isEqualTo(new BigInteger(1, entropy));
    }

    @Property
    void whatIsPrintedCanBeTypedBackIn(@ForAll @Size(10) byte[] entropy) {
        CaseNumber number = CaseNumber.of(XIHU, entropy);

        assertThat(CaseNumber.of(number.formatted())).isEqualTo(number);
        assertThat(CaseNumber.of(number.formatted().toLowerCase())).isEqualTo(number);
    }
}
