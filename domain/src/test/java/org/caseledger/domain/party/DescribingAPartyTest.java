package org.caseledger.domain.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.caseledger.domain.code.IdentityDocumentType;
import org.caseledger.domain.code.ServedParty;
import org.caseledger.domain.identifier.CreditCode;
import org.caseledger.domain.text.InvalidValue;
import org.junit.jupiter.api.Test;

class DescribingAPartyTest {

    private static final CreditCode CODE = CreditCode.of("91330106MA00000016");

    @Test
    void anOrganisationIsNotANaturalPerson() {
        assertThatThrownBy(() -> Organisation.of(ServedParty.NATURAL_PERSON, "华夏餐饮有限公司", CODE, null))
                .isInstanceOfSatisfying(InvalidValue.class, invalid -> assertThat(invalid.code())
                        .isEqualTo("PARTY_KIND_MISMATCH"));
    }

    @Test
    void anIdentityCardsNumberIsCheckedAndNeverRepeated() {
        assertThatThrownBy(() -> IdentityDocument.of(IdentityDocumentType.IDENTITY_CARD, "110105189912310016"))
                .isInstanceOf(InvalidValue.class)
                .hasMessageNotContaining("110105189912310016");
    }

    @Test
    void aPartyNeverPrintsWhoItIs() {
        var document = IdentityDocument.of(IdentityDocumentType.IDENTITY_CARD, "110105189912310015");

        assertThat(NaturalPerson.of("张三", document, "0571-8888 0001").toString())
                .isEqualTo("NaturalPerson[]");
        assertThat(Organisation.of(ServedParty.ENTERPRISE, "华夏餐饮有限公司", CODE, null)
                        .toString())
                .isEqualTo("Organisation[]");
    }
}
