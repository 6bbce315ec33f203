package org.caseledger.adapters.search.client;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The search cluster.
 *
 * @param uris its nodes; when empty, an embedded server is started
 * @param username who logs in, with a password
 * @param password the password
 * @param apiKey instead of both, an API key in its encoded form
 * @param connectTimeout how long a connection may take
 * @param socketTimeout how long an answer may take; a bulk request is the slowest
 */
@ConfigurationProperties("caseledger.elasticsearch")
record ElasticsearchProperties(
        @DefaultValue List<URI> uris,
        @Nullable String username,
        @Nullable String password,
        @Nullable String apiKey,
        @DefaultValue("2s") Duration connectTimeout,
        @DefaultValue("30s") Duration socketTimeout) {

    ElasticsearchEndpoint endpoint() {
        if (apiKey != null) {
            return ElasticsearchEndpoint.withApiKey(uris, apiKey);
        }
        if (username != null && password != null) {
            return ElasticsearchEndpoint.withPassword(uris, username, password);
        }
        return new ElasticsearchEndpoint(uris, Optional.empty());
    }

    /** The password and the key stay out of logs. */
    @Override
    public String toString() {
        return "ElasticsearchProperties" + uris;
    }
}
