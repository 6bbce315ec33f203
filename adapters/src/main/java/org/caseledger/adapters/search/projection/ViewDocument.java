package org.caseledger.adapters.search.projection;

/**
 * A document on its way to an index.
 *
 * @param streamId the history that it shows
 * @param id its id
 * @param version the sequence of the last event in it; only a greater one may replace it
 * @param json the whole document; the same events always give the same bytes
 */
public record ViewDocument(String streamId, String id, long version, byte[] json) {

    static ViewDocument of(String streamId, String id, long version, Object document) {
        return new ViewDocument(streamId, id, version, DocumentJson.bytes(document));
    }
}
