package org.caseledger.application.command;

import org.caseledger.domain.text.Text;

/**
 * Makes a command repeatable: the same actor sending the same id again gets the first answer again.
 *
 * @param clientMutationId the id that the client chose, at most 100 characters
 * @param contentDigest a keyed digest of what the client sent with it, so that the same id with other content is
 *     noticed; keyed, because it covers personal data and is stored in the open
 */
public record Once(String clientMutationId, String contentDigest) {

    /** Checks the id's length. */
    public Once {
        clientMutationId = Text.required("clientMutationId", clientMutationId, 100);
    }
}
