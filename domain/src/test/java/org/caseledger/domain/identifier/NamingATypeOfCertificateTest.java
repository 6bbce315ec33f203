package org.caseledger.domain.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.domain.identifier.Refusals.refused;

import org.junit.jupiter.api.Test;

class NamingATypeOfCertificateTest {
    private static final String PUBLISHED = "11100000000013338W011";

    @Test
    void whatAPersonTypedIsRead() {
        assertThat(CertificateTypeCode.of("１1100000000013338w 011")).isEqualTo(new CertificateTypeCode(PUBLISHED));
    }

    @Test
    void everyIdentifierOfTheTypeBeginsWithIt() {
        var identifier = CertificateIdentifier.compose(
                new CertificateTypeCode(PUBLISHED).value(), new CreditCode("11430000006122244L"), "1", 1);

        assertThat(identifier.typeCode()).isEqualTo(PUBLISHED);
    }

    @Test
    void anotherFormIsRefused() {
        refused("CERTIFICATE_TYPE_CODE_FORM", () -> CertificateTypeCode.of("11100000000013338W01"));
        refused("CERTIFICATE_TYPE_CODE_FORM", () -> CertificateTypeCode.of("11100000000013338W0111"));
        refused("CERTIFICATE_TYPE_CODE_FORM", () -> new CertificateTypeCode("11100000000013338w011"));
    }
}
