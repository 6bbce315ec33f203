package org.caseledger.adapters.graphql.operations;

import java.util.List;
import org.caseledger.adapters.graphql.mutation.UserError;
import org.caseledger.application.ledger.LedgerPosition;
import org.jspecify.annotations.Nullable;

/**
 * What {@code cancelSearchViewRebuild} answers.
 *
 * @param searchViews how the views stand; null if it was refused
 * @param position null: nothing is recorded in the ledger
 */
public record CancelSearchViewRebuildPayload(
        @Nullable String clientMutationId,
        @Nullable List<SearchViewState> searchViews,
        @Nullable LedgerPosition position,
        List<UserError> userErrors) {}
