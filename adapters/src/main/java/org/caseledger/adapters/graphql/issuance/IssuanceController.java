package org.caseledger.adapters.graphql.issuance;

import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import org.caseledger.adapters.graphql.certificate.Certificate;
import org.caseledger.adapters.graphql.mutation.CasePayload;
import org.caseledger.adapters.graphql.mutation.MutationCall;
import org.caseledger.adapters.graphql.mutation.Mutations;
import org.caseledger.application.certificate.CertificateView;
import org.caseledger.application.issuance.IssuingACertificate;
import org.caseledger.domain.event.OfficialTime;
import org.caseledger.domain.identifier.CaseNumber;
import org.caseledger.domain.identifier.CertificateIdentifier;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Issues certificates, and leads from a case to its certificate. */
@Controller
final class IssuanceController {

    private final Mutations mutations;
    private final IssuingACertificate issuing;
    private final Clock clock;

    IssuanceController(Mutations mutations, IssuingACertificate issuing, Clock clock) {
        this.mutations = mutations;
        this.issuing = issuing;
        this.clock = clock;
    }

    @MutationMapping
    CasePayload issueCertificate(MutationCall call) {
        var input = call.input();
        return mutations.useCase(
                call,
                (occasion, envelope) -> issuing.issue(
                        input.read("number", CaseNumber::of),
                        input.day("validFrom"),
                        input.day("validTo"),
                        occasion,
                        envelope));
    }

    @SchemaMapping
    CompletableFuture<@Nullable Certificate> certificate(
            IssuedCertificate issued, DataLoader<CertificateIdentifier, CertificateView> certificates) {
        var today = OfficialTime.dateOf(clock.instant());
        return certificates
                .load(new CertificateIdentifier(issued.identifier()))
                .thenApply(view -> Certificate.ofNullable(view, today));
    }
}
