package org.caseledger.adapters.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.caseledger.application.command.Envelope;
import org.caseledger.application.command.Stored;
import org.caseledger.application.demo.DemoAccount;
import org.caseledger.application.demo.DemoItem;
import org.caseledger.application.demo.DemoPeople;
import org.caseledger.application.submission.NewApplication;
import org.caseledger.application.submission.ReuseRule;
import org.caseledger.domain.certificate.CertificateCommand.SuspendCertificate;
import org.caseledger.domain.decision.DecisionCommand.GrantApplication;
import org.caseledger.domain.identifier.CertificateIdentifier;
import org.caseledger.domain.identifier.DocumentNumber;
import org.caseledger.domain.party.Party;
import org.caseledger.domain.rule.Refused;
import org.caseledger.domain.rule.Rule;
import org.caseledger.domain.submission.SubmittedMaterial;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReusingACertificateTest {

    private final Applications applications = new Applications();
    private CertificateIdentifier zhangs;

    @BeforeEach
    void zhangHoldsACertificate() {
        var case1 = applications.submit(Envelope.plain("c"));
        applications.accept(case1, Envelope.plain("c"));
        var number = Applications.number(case1);
        applications.ledger.ledger.give(
                new GrantApplication(
                        number, Applications.occasion(DemoAccount.DECIDER_ZHAO), DocumentNumber.of("1"), null),
                Envelope.plain("c"));
        applications.ledger.issuing.issue(
                number, null, null, Applications.occasion(DemoAccount.ISSUER_CHEN), Envelope.plain("c"));
        zhangs = CertificateIdentifier.of(
                applications.ledger.cases.find(number).orElseThrow().issuance().identifier());
    }

    @AfterEach
    void close() {
        applications.close();
    }

    @Test
    void onesOwnCertificateInForceStandsForAMaterial() {
        assertThat(submit(DemoPeople.ZHANG, zhangs).added()).isEqualTo(1);
    }

    @Test
    void nobodyAppliesWithAnothersCertificate() {
        refused(DemoPeople.WANG, zhangs, ReuseRule.REUSED_CERTIFICATE_OF_ANOTHER);
    }

    @Test
    void aSuspendedCertificateProvesNothing() {
        applications.ledger.ledger.give(
                new SuspendCertificate(zhangs, Applications.occasion(DemoAccount.ISSUER_CHEN), "停业整顿"),
                Envelope.plain("c"));

        refused(DemoPeople.ZHANG, zhangs, ReuseRule.REUSED_CERTIFICATE_NOT_IN_FORCE);
    }

    @Test
    void oneThatWasIssuedElsewhereIsLeftToTheWindow() {
        var elsewhere =
                CertificateIdentifier.of("1.2.156.3005.2.11100000000013338W011.11430000006122244L.20230000403.001.U");

        assertThat(submit(DemoPeople.WANG, elsewhere).added()).isEqualTo(1);
    }

    private void refused(Party applicant, CertificateIdentifier certificate, Rule rule) {
        var size = applications.ledger.size();
        assertThatThrownBy(() -> submit(applicant, certificate))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(rule.code()));
        assertThat(applications.ledger.size()).isEqualTo(size);
    }

    private Stored submit(Party applicant, CertificateIdentifier certificate) {
        var materials =
                List.of(SubmittedMaterial.onPaper("登记申请书"), new SubmittedMaterial("经营场所使用证明", certificate, null));
        return applications.ledger.submitting.submit(
                new NewApplication(DemoItem.SHOP.code(), applicant, null, null, materials, null),
                Applications.occasion(DemoAccount.CLERK_LI),
                Envelope.plain("c"));
    }
}
