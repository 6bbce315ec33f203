package org.caseledger.adapters.search.client;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * Where the search cluster is and how one logs in.
 *
 * @param uris its nodes, at least one
 * @param authorization the value of the Authorization header, if it asks for one
 */
public record ElasticsearchEndpoint(List<URI> uris, Optional<String> authorization) {

    public ElasticsearchEndpoint {
        uris = List.copyOf(uris);
    }

    /** A cluster of one node that lets everyone in. */
    public static ElasticsearchEndpoint open(URI uri) {
        return new ElasticsearchEndpoint(List.of(uri), Optional.empty());
    }

    /** A cluster that knows its users by name and password (RFC 7617). */
    static ElasticsearchEndpoint withPassword(List<URI> uris, String username, String password) {
        var pair = (username + ":" + password).getBytes(StandardCharsets.UTF_8);
        return new ElasticsearchEndpoint(
                uris, Optional.of("Basic " + Base64.getEncoder().encodeToString(pair)));
    }

    /** A cluster that gave out an API key, in its encoded form. */
    static ElasticsearchEndpoint withApiKey(List<URI> uris, String apiKey) {
        return new ElasticsearchEndpoint(uris, Optional.of("ApiKey " + apiKey));
    }

    /** The secret stays out of logs. */
    @Override
    public String toString() {
        return "ElasticsearchEndpoint" + uris;
    }
}
