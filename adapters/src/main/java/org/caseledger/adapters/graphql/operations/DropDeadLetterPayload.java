package org.caseledger.adapters.graphql.operations;

import java.util.List;
import org.caseledger.adapters.graphql.mutation.UserError;
import org.caseledger.application.ledger.LedgerPosition;
import org.jspecify.annotations.Nullable;

/**
 * What {@code dropDeadLetter} answers.
 *
 * @param droppedDeadLetter what is recorded; null if there was no such letter
 * @param position null: nothing is recorded in the ledger
 */
public record DropDeadLetterPayload(
        @Nullable String clientMutationId,
        @Nullable DroppedDeadLetter droppedDeadLetter,
        @Nullable LedgerPosition position,
        List<UserError> userErrors) {}
