package org.caseledger.adapters.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Talks to a ledger over the network, as any client would. */
public final class Wire {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpClient client = HttpClient.newHttpClient();
    private final String base;

    public Wire(int port) {
        this.base = "http://127.0.0.1:" + port;
    }

    /** What came back. */
    public record Answer(int status, HttpResponse<String> response) {

        public String body() {
            return response.body();
        }

        public JsonNode json() {
            return JSON.readTree(body());
        }

        /** The code of the first error; empty if there is none. */
        public String code() {
            return json().at("/errors/0/extensions/code").asString("");
        }

        public String message() {
            return json().at("/errors/0/message").asString("");
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }
    }

    public URI at(String path) {
        return URI.create(base + path);
    }

    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(at(path));
    }

    public Answer send(HttpRequest.Builder request) {
        try {
            var response = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode(), response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public Answer get(String path) {
        return send(request(path));
    }

    /** Posts a body to the GraphQL endpoint. */
    public Answer post(String contentType, String body) {
        return send(request("/graphql").header("Content-Type", contentType).POST(text(body)));
    }

    /** A document without a token. */
    public Answer ask(String document) {
        return ask(document, Map.of());
    }

    public Answer ask(String document, Map<String, ?> variables) {
        return send(graphQl(document, variables));
    }

    /** A document in the name of a demo client. */
    public Answer askAs(String client, String document) {
        return send(graphQl(document, Map.of()).header("Authorization", "Bearer " + token(client)));
    }

    public HttpRequest.Builder graphQl(String document, Map<String, ?> variables) {
        var body = JSON.writeValueAsString(Map.of("query", document, "variables", variables));
        return request("/graphql").header("Content-Type", "application/json").POST(text(body));
    }

    /** A token of the demo issuer. */
    public String token(String client) {
        return form("grant_type=client_credentials&client_secret=demo&client_id=" + client)
                .json()
                .at("/access_token")
                .asString();
    }

    /** Posts a form to the token endpoint. */
    public Answer form(String form, String... headers) {
        var request = request("/oauth2/token")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(text(form));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    public static String escaped(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static HttpRequest.BodyPublisher text(String body) {
        return HttpRequest.BodyPublishers.ofString(body);
    }
}
