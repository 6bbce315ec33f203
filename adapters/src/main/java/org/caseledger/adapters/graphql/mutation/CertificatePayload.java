package org.caseledger.adapters.graphql.mutation;

import java.util.List;
import org.caseledger.adapters.graphql.certificate.Certificate;
import org.caseledger.application.ledger.LedgerPosition;
import org.jspecify.annotations.Nullable;

/**
 * What a mutation of a certificate answers.
 *
 * @param clientMutationId the id that the client sent
 * @param certificate the certificate after the mutation; null if it was refused
 * @param position the place up to which the change is recorded; null if it was refused
 * @param userErrors why it was refused
 */
public record CertificatePayload(
        @Nullable String clientMutationId,
        @Nullable Certificate certificate,
        @Nullable LedgerPosition position,
        List<UserError> userErrors) {}
