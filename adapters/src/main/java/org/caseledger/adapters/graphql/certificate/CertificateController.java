package org.caseledger.adapters.graphql.certificate;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.caseledger.adapters.graphql.casefile.Case;
import org.caseledger.adapters.graphql.ledger.Histories;
import org.caseledger.adapters.graphql.ledger.LedgerEntryConnection;
import org.caseledger.adapters.graphql.mutation.CertificatePayload;
import org.caseledger.adapters.graphql.mutation.MutationCall;
import org.caseledger.adapters.graphql.mutation.Mutations;
import org.caseledger.adapters.graphql.page.PageArguments;
import org.caseledger.application.casefile.CaseView;
import org.caseledger.application.certificate.CertificateStatus;
import org.caseledger.application.certificate.Certificates;
import org.caseledger.application.command.StreamId;
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
    private final Histories histories;
    private final Clock clock;

    CertificateController(Mutations mutations, Certificates certificates, Histories histories, Clock clock) {
        this.mutations = mutations;
        this.certificates = certificates;
        this.histories = histories;
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
    CompletableFuture<@Nullable Case> itsCase(Certificate certificate, DataLoader<CaseNumber, CaseView> cases) {
        return cases.load(new CaseNumber(certificate.caseNumber())).thenApply(Case::ofNullable);
    }

    @SchemaMapping
    LedgerEntryConnection history(
            Certificate certificate,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @Argument @Nullable Integer last,
            @Argument @Nullable String before,
            Locale locale) {
        var view = certificate.view();
        return histories.page(
                StreamId.CERTIFICATE + view.identifier(),
                view.version(),
                view.position(),
                PageArguments.of(first, after, last, before),
                locale);
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
