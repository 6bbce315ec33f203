package org.caseledger.adapters.graphql.operations;

import java.util.List;
import org.caseledger.adapters.graphql.mutation.UserError;
import org.caseledger.application.ledger.LedgerPosition;
import org.jspecify.annotations.Nullable;

/**
 * What {@code retryDeadLetter} answers.
 *
 * @param deadLetter the letter if it failed again
 * @param position null: nothing is recorded in the ledger
 */
public record RetryDeadLetterPayload(
        @Nullable String clientMutationId,
        @Nullable DeadLetter deadLetter,
        @Nullable LedgerPosition position,
        List<UserError> userErrors) {}
