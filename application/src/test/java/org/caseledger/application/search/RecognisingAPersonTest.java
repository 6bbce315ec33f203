package org.caseledger.application.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.caseledger.application.demo.DemoPeople;
import org.caseledger.domain.code.IdentityDocumentType;
import org.junit.jupiter.api.Test;

class RecognisingAPersonTest {

    /** The plainest digest there is; the ledger's own is keyed with its secret. */
    private final PersonDigest digest = identity -> identity;

    @Test
    void aTokenThatCarriesTheIdentityNumberLeadsToTheSameDigest() {
        assertThat(digest.ofDocument(IdentityDocumentType.IDENTITY_CARD, "110105189912310015"))
                .isEqualTo(digest.of(DemoPeople.ZHANG));
        assertThat(digest.ofCreditCode("91330106MA00000016")).isEqualTo(digest.of(DemoPeople.HUAXIA));
    }

    @Test
    void otherPeopleHaveOtherDigests() {
        assertThat(digest.of(DemoPeople.WANG)).isNotEqualTo(digest.of(DemoPeople.ZHANG));
    }

    @Test
    void theSameNumberOfAnotherKindOfDocumentIsAnotherPerson() {
        assertThat(digest.ofDocument(IdentityDocumentType.PASSPORT, "110105189912310015"))
                .isNotEqualTo(digest.of(DemoPeople.ZHANG));
    }
}
