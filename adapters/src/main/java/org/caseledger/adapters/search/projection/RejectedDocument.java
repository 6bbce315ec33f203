package org.caseledger.adapters.search.projection;

/**
 * A document that Elasticsearch refused for good. Its content is left out.
 *
 * @param id its id
 * @param version the sequence of the last event in it
 * @param status the HTTP status of the item
 * @param error the type of the error
 */
public record RejectedDocument(String id, long version, int status, String error) {}
