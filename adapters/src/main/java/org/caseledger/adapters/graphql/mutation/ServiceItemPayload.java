package org.caseledger.adapters.graphql.mutation;

import java.util.List;
import org.caseledger.adapters.graphql.catalogue.ServiceItem;
import org.caseledger.application.ledger.LedgerPosition;
import org.jspecify.annotations.Nullable;

/**
 * What a mutation of the catalogue answers.
 *
 * @param clientMutationId the id that the client sent
 * @param serviceItem the newest version after the mutation; null if it was refused
 * @param position the place up to which the change is recorded; null if it was refused
 * @param userErrors why it was refused
 */
public record ServiceItemPayload(
        @Nullable String clientMutationId,
        @Nullable ServiceItem serviceItem,
        @Nullable LedgerPosition position,
        List<UserError> userErrors) {}
