package org.caseledger.adapters.search.projection;

import java.util.Arrays;

/**
 * A document on its way to an index, as it stands in a bulk request (newline-delimited JSON): a line that says what to do
 * and the document's own, both written when the document is made, for what is at hand then is not when the request is.
 *
 * @param streamId the history that it shows
 * @param id its id
 * @param version the sequence of the last event in it; only a greater one may replace it
 * @param lines both lines with their ends; the same events always give the same bytes
 * @param begin where in them the document's own line begins
 */
public record ViewDocument(String streamId, String id, long version, byte[] lines, int begin) {

    /** @param document what {@link DocumentJson} can write, in one line */
    static ViewDocument of(String streamId, String id, long version, Object document) {
        return BulkLines.of(streamId, id, version, document);
    }

    /** The document itself. */
    public byte[] json() {
        return Arrays.copyOfRange(lines, begin, lines.length - 1);
    }
}
