package org.caseledger.adapters.search.projection;

import java.util.Set;

/**
 * A document that Elasticsearch refused for good. Its content is left out.
 *
 * @param streamId the history that it shows
 * @param id its id
 * @param version the sequence of the last event in it
 * @param status the HTTP status of the item
 * @param error the type of the error
 */
record RejectedDocument(String streamId, String id, long version, int status, String error) {

    /** Not authenticated, not allowed or read-only, no such index. */
    private static final Set<Integer> FAULTS_OF_THE_INDEX = Set.of(401, 403, 404);

    static RejectedDocument of(ViewDocument document, int status, String error) {
        return new RejectedDocument(document.streamId(), document.id(), document.version(), status, error);
    }

    /** Whether it is the document that is wrong, and not the index or the server: others would be taken. */
    boolean isItsOwnFault() {
        return status >= 400 && status < 500 && !FAULTS_OF_THE_INDEX.contains(status) && !error.startsWith("index_");
    }

    /** What went wrong, without content. */
    String cause() {
        return status + " " + error;
    }
}
