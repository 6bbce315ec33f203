package org.caseledger.application.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import org.caseledger.application.demo.DemoPeople;
import org.caseledger.domain.code.IdentityDocumentType;
import org.junit.jupiter.api.Test;

class RecognisingAPersonTest {

    private final PersonDigest digest = keyed("the secret of a ledger");

    @Test
    void aTokenThatCarriesTheIdentityNumberLeadsToTheSameDigest() {
        assertThat(digest.ofDocument(IdentityDocumentType.IDENTITY_CARD, "110105189912310015"))
                .isEqualTo(digest.of(DemoPeople.ZHANG));
        assertThat(digest.ofCreditCode("91330106MA00000016")).isEqualTo(digest.of(DemoPeople.HUAXIA));
    }

    @Test
    void otherPeopleAndOtherSecretsGiveOtherDigests() {
        assertThat(digest.of(DemoPeople.WANG)).isNotEqualTo(digest.of(DemoPeople.ZHANG));
        assertThat(keyed("the secret of another one").of(DemoPeople.ZHANG)).isNotEqualTo(digest.of(DemoPeople.ZHANG));
    }

    @Test
    void theDigestIsOfHexadecimalDigitsAndAShortSecretIsRefused() {
        assertThat(digest.of(DemoPeople.ZHANG)).matches("[0-9a-f]{64}");
        assertThatIllegalArgumentException().isThrownBy(() -> keyed("short"));
    }

    private static PersonDigest keyed(String secret) {
        return PersonDigest.keyed(secret.getBytes(StandardCharsets.UTF_8));
    }
}
