package org.caseledger.domain.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.domain.identifier.Refusals.refused;

import org.junit.jupiter.api.Test;

class NamingACertificateTest {
    private static final String PUBLISHED = "1.2.156.3005.2.11100000000013338W011.11430000006122244L.20230000403.001.U";
    private static final CreditCode ISSUER = new CreditCode("11430000006122244L");

    @Test
    void thePublishedIdentifierIsTakenApart() {
        CertificateIdentifier identifier = CertificateIdentifier.of(PUBLISHED.toLowerCase());

        assertThat(identifier.value()).isEqualTo(PUBLISHED);
        assertThat(identifier.typeCode()).isEqualTo("11100000000013338W011");
        assertThat(identifier.issuer()).isEqualTo(ISSUER);
        assertThat(identifier.serial()).isEqualTo("20230000403");
        assertThat(identifier.version()).isEqualTo(1);
        assertThat(identifier.checkCharacter()).isEqualTo('U');
    }

    @Test
    void thePublishedIdentifierIsComposedFromItsParts() {
        assertThat(compose("11100000000013338W011", "20230000403", 1)).isEqualTo(new CertificateIdentifier(PUBLISHED));
    }

    @Test
    void aReissueCountsTheVersionUp() {
        CertificateIdentifier reissued = compose("11100000000013338W011", "20230000403", 12);

        assertThat(reissued.value()).contains(".012.");
        assertThat(reissued.version()).isEqualTo(12);
    }

    @Test
    void eachFlawHasItsOwnCode() {
        refused("CERTIFICATE_IDENTIFIER_ARC", () -> CertificateIdentifier.of(PUBLISHED.substring(2)));
        refused("CERTIFICATE_IDENTIFIER_FORM", () -> CertificateIdentifier.of(PUBLISHED.replace(".001.", ".01.")));
        refused("CERTIFICATE_IDENTIFIER_FORM", () -> CertificateIdentifier.of(PUBLISHED.replace(".001.", ".000.")));
        refused(
                "CERTIFICATE_IDENTIFIER_CHECK_CHARACTER",
                () -> CertificateIdentifier.of(PUBLISHED.replace("0403", "0404")));
    }

    @Test
    void nothingIsComposedFromBadParts() {
        refused("CERTIFICATE_IDENTIFIER_VERSION", () -> compose("11100000000013338W011", "1", 0));
        refused("CERTIFICATE_IDENTIFIER_VERSION", () -> compose("11100000000013338W011", "1", 1000));
        refused("CERTIFICATE_IDENTIFIER_FORM", () -> compose("11100000000013338W011", "a", 1));
        refused("CERTIFICATE_IDENTIFIER_FORM", () -> compose("11100000000013338W011", "1.1", 1));
        refused("CERTIFICATE_IDENTIFIER_FORM", () -> compose("11100000000013338W", "1", 1));
    }

    @Test
    void anIssuerThatIsNoOrganisationIsRefused() {
        String body = "11100000000013338W01111430000006122245L1001";
        String identifier = "1.2.156.3005.2.11100000000013338W011.11430000006122245L.1.001." + Mod3736.compute(body);

        refused("CREDIT_CODE_CHECK_CHARACTER", () -> CertificateIdentifier.of(identifier));
    }

    private static CertificateIdentifier compose(String typeCode, String serial, int version) {
        return CertificateIdentifier.compose(typeCode, ISSUER, serial, version);
    }
}
