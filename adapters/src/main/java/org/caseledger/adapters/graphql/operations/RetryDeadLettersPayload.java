package org.caseledger.adapters.graphql.operations;

import java.util.List;
import org.caseledger.adapters.graphql.mutation.UserError;
import org.caseledger.application.ledger.LedgerPosition;
import org.jspecify.annotations.Nullable;

/**
 * What {@code retryDeadLetters} answers.
 *
 * @param deadLetters the letters that failed again
 * @param position null: nothing is recorded in the ledger
 */
public record RetryDeadLettersPayload(
        @Nullable String clientMutationId,
        List<DeadLetter> deadLetters,
        @Nullable LedgerPosition position,
        List<UserError> userErrors) {}
