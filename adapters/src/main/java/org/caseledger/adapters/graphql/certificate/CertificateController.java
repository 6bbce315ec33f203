package org.caseledger.adapters.graphql.certificate;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.caseledger.adapters.graphql.casefile.Case;
import org.caseledger.adapters.graphql.ledger.LedgerEntryConnection;
import org.caseledger.adapters.graphql.mutation.CertificatePayload;
import org.caseledger.adapters.graphql.mutation.MutationCall;
import org.caseledger.adapters.graphql.mutation.Mutations;
import org.caseledger.adapters.graphql.page.PageArguments;
import org.caseledger.application.casefile.CaseHistory;
import org.caseledger.application.certificate.CertificateStatus;
import org.caseledger.application.certificate.Certificates;
import org.caseledger.application.command.StreamId;
import org.caseledger.application.ledger.RecordedEvent;
import org.caseledger.application.ledger.titles.Language;
import org.caseledger.domain.certificate.CertificateCommand.ReinstateCertificate;
import org.caseledger.domain.certificate.CertificateCommand.RevokeCertificate;
import org.caseledger.domain.certificate.CertificateCommand.SuspendCertificate;
import org.caseledger.domain.certificate.RevocationGround;
import org.caseledger.domain.event.OfficialTime;
import org.caseledger.domain.identifier.CaseNumber;
import org.caseledger.domain.identifier.CertificateIdentifier;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Reads certificates, says publicly whether they are in force, suspends, reinstates and revokes. */
@Controller
final class CertificateController {

    private final Mutations mutations;
    private final Certificates certificates;
    private final Clock clock;

    CertificateController(Mutations mutations, Certificates certificates, Clock clock) {
        this.mutations = mutations;
        this.certificates = certificates;
        this.clock = clock;
    }

    @QueryMapping
    @Nullable
    Certificate certificate(@Argument String identifier) {
        return certificates
                .find(CertificateIdentifier.of(identifier))
                .map(view -> new Certificate(view, today()))
                .orElse(null);
    }

    @QueryMapping
    CertificateStatus certificateStatus(@Argument String identifier) {
        return certificates
                .find(CertificateIdentifier.of(identifier))
                .map(view -> view.statusOn(today()))
                .orElse(CertificateStatus.UNKNOWN);
    }

    @SchemaMapping(typeName = "Certificate", field = "case")
    CompletableFuture<@Nullable Case> itsCase(Certificate certificate, DataLoader<CaseNumber, CaseHistory> cases) {
        return cases.load(new CaseNumber(certificate.caseNumber())).thenApply(Case::ofNullable);
    }

    @SchemaMapping
    CompletableFuture<LedgerEntryConnection> history(
            Certificate certificate,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @Argument @Nullable Integer last,
            @Argument @Nullable String before,
            Locale locale,
            DataLoader<String, List<RecordedEvent>> histories) {
        var view = certificate.view();
        var asked = PageArguments.of(first, after, last, before);
        return histories
                .load(StreamId.CERTIFICATE + view.identifier())
                .thenApply(events ->
                        LedgerEntryConnection.of(events, view.version(), view.position(), asked, Language.of(locale)));
    }

    @MutationMapping
    CertificatePayload suspendCertificate(MutationCall call) {
        return mutations.onCertificate(
                call,
                (identifier, occasion) -> new SuspendCertificate(
                        identifier, occasion, call.input().givenText("reason")));
    }

    @MutationMapping
    CertificatePayload reinstateCertificate(MutationCall call) {
        return mutations.onCertificate(
                call,
                (identifier, occasion) -> new ReinstateCertificate(
                        identifier, occasion, call.input().givenText("reason")));
    }

    @MutationMapping
    CertificatePayload revokeCertificate(MutationCall call) {
        var input = call.input();
        return mutations.onCertificate(
                call,
                (identifier, occasion) -> new RevokeCertificate(
                        identifier, occasion, input.word("ground", RevocationGround.class), input.givenText("reason")));
    }

    private LocalDate today() {
        return OfficialTime.dateOf(clock.instant());
    }
}
