package org.caseledger.adapters.search.client;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.json.jackson.Jackson3JsonpMapper;
import co.elastic.clients.transport.rest_client.RestClientTransport;
import java.net.URI;
import java.time.Duration;
import org.apache.http.Header;
import org.apache.http.HttpHost;
import org.apache.http.message.BasicHeader;
import org.elasticsearch.client.RestClient;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.json.JsonMapper;

/** Builds the two clients of a search cluster: the low one that speaks HTTP, and the typed one on top of it. */
public final class SearchClients {

    /**
     * So many requests may be under way to each server. The client's own ten would let searches wait until a rebuild's
     * megabytes are answered.
     */
    private static final int CONNECTIONS = 64;

    private SearchClients() {}

    /**
     * The low-level client; close it when done.
     *
     * @param connect how long a connection may take
     * @param answer how long an answer may take
     */
    public static RestClient http(ElasticsearchEndpoint endpoint, Duration connect, Duration answer) {
        return RestClient.builder(
                        endpoint.uris().stream().map(SearchClients::host).toArray(HttpHost[]::new))
                .setDefaultHeaders(endpoint.authorization().stream()
                        .map(value -> new BasicHeader("Authorization", value))
                        .toArray(Header[]::new))
                .setHttpClientConfigCallback(client -> client.setMaxConnPerRoute(CONNECTIONS)
                        .setMaxConnTotal(CONNECTIONS * endpoint.uris().size()))
                .setRequestConfigCallback(request -> request.setConnectTimeout((int) connect.toMillis())
                        .setConnectionRequestTimeout((int) answer.toMillis())
                        .setSocketTimeout((int) answer.toMillis()))
                .build();
    }

    /**
     * The typed client. Documents are records; an Instant is a text in ISO 8601, as Jackson 3 writes it by itself.
     */
    public static ElasticsearchClient typed(RestClient http) {
        var json = JsonMapper.builder()
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .build();
        return new ElasticsearchClient(new RestClientTransport(http, new Jackson3JsonpMapper(json)));
    }

    private static HttpHost host(URI uri) {
        return HttpHost.create(uri.toString());
    }
}
