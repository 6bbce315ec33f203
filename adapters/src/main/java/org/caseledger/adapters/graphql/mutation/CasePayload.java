package org.caseledger.adapters.graphql.mutation;

import java.util.List;
import org.caseledger.adapters.graphql.casefile.Case;
import org.caseledger.application.ledger.LedgerPosition;
import org.jspecify.annotations.Nullable;

/**
 * What a mutation of a case answers.
 *
 * @param clientMutationId the id that the client sent
 * @param file the case as it stands after the mutation; null if it was refused
 * @param position the place up to which the change is recorded; null if it was refused
 * @param userErrors why it was refused
 */
public record CasePayload(
        @Nullable String clientMutationId,
        @Nullable Case file,
        @Nullable LedgerPosition position,
        List<UserError> userErrors) {

    /** The case, under the name that the schema gives it. */
    public @Nullable Case getCase() {
        return file;
    }
}
