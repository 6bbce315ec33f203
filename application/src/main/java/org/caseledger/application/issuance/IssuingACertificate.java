package org.caseledger.application.issuance;

import java.time.LocalDate;
import org.caseledger.application.casefile.CaseView;
import org.caseledger.application.casefile.Cases;
import org.caseledger.application.catalogue.ServiceItems;
import org.caseledger.application.command.Envelope;
import org.caseledger.application.command.Ledger;
import org.caseledger.application.command.Stored;
import org.caseledger.application.submission.SubmissionView;
import org.caseledger.domain.actor.Occasion;
import org.caseledger.domain.casefile.CaseRule;
import org.caseledger.domain.event.OfficialTime;
import org.caseledger.domain.identifier.CaseNumber;
import org.caseledger.domain.identifier.CertificateIdentifier;
import org.caseledger.domain.issuance.IssuanceCommand.IssueCertificate;
import org.caseledger.domain.issuance.IssuanceRule;
import org.caseledger.domain.rule.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Issues the certificate of a granted case: names it, records it in the case, and enters it as a certificate of its own.
 *
 * <p>The case comes first, because it guards that there is one certificate. Entering is an aggregate of its own and so a
 * second step; {@link WhenCertificateIssuedThenEnterIt} makes up for it should the program end in between.
 */
public final class IssuingACertificate {

    private final Ledger ledger;
    private final Cases cases;
    private final ServiceItems items;
    private final WhenCertificateIssuedThenEnterIt entering;

    public IssuingACertificate(
            Ledger ledger, Cases cases, ServiceItems items, WhenCertificateIssuedThenEnterIt entering) {
        this.ledger = ledger;
        this.cases = cases;
        this.items = items;
        this.entering = entering;
    }

    /**
     * Issues the certificate.
     *
     * @param validFrom the first day on which it is valid; today if null
     * @param validTo the last day; as the item's version says if null
     * @throws Refused by a rule of the domain's issuance
     */
    public Stored issue(
            CaseNumber number,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            Occasion occasion,
            Envelope envelope) {
        var application = application(number);
        var from = validFrom == null ? OfficialTime.dateOf(occasion.at()) : validFrom;
        var to = validTo == null ? lastDay(application, from) : validTo;
        var stored = ledger.give(
                new IssueCertificate(number, occasion, identifier(number, application, occasion), from, to), envelope);
        cases.find(number).ifPresent(view -> entering.enter(view, occasion, envelope.correlationId()));
        return stored;
    }

    private static CertificateIdentifier identifier(CaseNumber number, SubmissionView application, Occasion occasion) {
        return NewCertificateIdentifier.of(number, application.terms(), OfficialTime.dateOf(occasion.at()));
    }

    private SubmissionView application(CaseNumber number) {
        var view = cases.find(number).orElseThrow(IssuingACertificate::noSuchCase);
        var application = view.submission();
        if (application == null) {
            throw notGranted(view);
        }
        return application;
    }

    private @Nullable LocalDate lastDay(SubmissionView application, LocalDate from) {
        var item = items.find(application.terms().item()).orElse(null);
        var version = item == null ? null : item.numbered(application.terms().version());
        var years = version == null ? null : version.terms().result().validYears();
        return years == null ? null : from.plusYears(years).minusDays(1);
    }

    private static Refused noSuchCase() {
        return CaseRule.CASE_NOT_FOUND.refused("a case that exists", "there is none");
    }

    private static Refused notGranted(CaseView view) {
        return IssuanceRule.NOT_GRANTED.refused("a granted case without a certificate", "it is " + view.status());
    }
}
