package org.caseledger.domain.issuance;

import static org.caseledger.domain.testing.Histories.certifiedCase;
import static org.caseledger.domain.testing.Histories.grantedCase;
import static org.caseledger.domain.testing.Histories.reviewedCase;
import static org.caseledger.domain.testing.Scenario.given;

import org.caseledger.domain.casefile.CaseRule;
import org.caseledger.domain.identifier.CertificateIdentifier;
import org.caseledger.domain.issuance.IssuanceCommand.IssueCertificate;
import org.caseledger.domain.issuance.IssuanceEvent.CaseCertificateIssued;
import org.caseledger.domain.testing.Ask;
import org.caseledger.domain.testing.By;
import org.caseledger.domain.testing.ItemDraft;
import org.caseledger.domain.testing.Units;
import org.junit.jupiter.api.Test;

class IssuingACertificateTest {
    @Test
    void aGrantLeadsToACertificate() {
        given(grantedCase())
                .when(Ask.issue())
                .then(new CaseCertificateIssued(
                        By.NOW,
                        Ask.CERTIFICATE,
                        "餐饮服务许可证（示例）",
                        Units.AUTHORITY,
                        By.TODAY,
                        By.TODAY.plusYears(5).minusDays(1)));
    }

    @Test
    void aCertificateMayHaveNoEnd() {
        given(grantedCase()).when(Ask.issue(Ask.CERTIFICATE, null)).thenHappens(CaseCertificateIssued.class);
    }

    @Test
    void nothingIsIssuedWithoutAGrant() {
        given(reviewedCase()).when(Ask.issue()).thenRefused(IssuanceRule.NOT_GRANTED);
    }

    @Test
    void aCertificateIsIssuedOnce() {
        given(certifiedCase()).when(Ask.issue()).thenRefused(IssuanceRule.NOT_GRANTED, "with its certificate issued");
    }

    @Test
    void itsTypeIsThatOfTheItem() {
        var other = CertificateIdentifier.compose("11100000000013338W012", Units.AUTHORITY.code(), "1", 1);

        given(grantedCase()).when(Ask.issue(other, null)).thenRefused(IssuanceRule.CERTIFICATE_NOT_OF_THIS_ITEM);
    }

    @Test
    void itsIssuerIsTheDecidingUnit() {
        var other = CertificateIdentifier.compose(ItemDraft.TYPE_CODE, Units.FIRE.code(), "1", 1);

        given(grantedCase()).when(Ask.issue(other, null)).thenRefused(IssuanceRule.CERTIFICATE_NOT_OF_THIS_ITEM);
    }

    @Test
    void anotherUnitDoesNotIssueIt() {
        given(grantedCase())
                .when(new IssueCertificate(Ask.NUMBER, By.issuer(Units.FIRE), Ask.CERTIFICATE, By.TODAY, null))
                .thenRefused(CaseRule.NOT_THE_DECIDING_UNIT);
    }

    @Test
    void itDoesNotEndBeforeItBegins() {
        given(grantedCase())
                .when(Ask.issue(Ask.CERTIFICATE, By.TODAY.minusDays(1)))
                .thenRefused(IssuanceRule.VALIDITY_OUT_OF_RANGE);
    }
}
