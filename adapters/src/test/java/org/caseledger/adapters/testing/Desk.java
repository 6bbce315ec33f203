package org.caseledger.adapters.testing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Where somebody works: GraphQL over real HTTP with one client's token. */
public final class Desk {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final URI office;
    private final String token;
    private final String language;

    Desk(URI office, String token) {
        this(office, token, "en");
    }

    private Desk(URI office, String token, String language) {
        this.office = office;
        this.token = token;
        this.language = language;
    }

    /** The desk of a demo client at an address. */
    public static Desk withTokenOf(URI office, String client) {
        var secret = Base64.getEncoder().encodeToString((client + ":demo").getBytes(StandardCharsets.UTF_8));
        var answer = send(HttpRequest.newBuilder(office.resolve("/oauth2/token"))
                .header("Authorization", "Basic " + secret)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials"))
                .build());
        return new Desk(office, JSON.readTree(answer).get("access_token").asString());
    }

    /** The same desk, which asks for another language. */
    public Desk speaking(String acceptLanguage) {
        return new Desk(office, token, acceptLanguage);
    }

    /** Asks, and gives the whole answer. */
    public JsonNode ask(String document, Map<String, ?> variables) {
        return JSON.readTree(send(request(document, variables)
                .header("Accept", "application/json")
                .build()));
    }

    /** Asks, and gives the data; there must be no errors. */
    public JsonNode read(String document, Map<String, ?> variables) {
        var answer = ask(document, variables);
        if (answer.has("errors")) {
            throw new AssertionError("Expected data, but got " + answer);
        }
        return answer.get("data");
    }

    /** Gives a mutation with its input, and gives its payload. */
    public JsonNode give(String mutation, Map<String, ?> input) {
        return read(Mutations.document(mutation), Map.of("input", input)).get(mutation);
    }

    /** Gives a mutation that is not let through, and gives the code of the error. */
    public String refusedAs(String mutation, Map<String, ?> input) {
        return ask(Mutations.document(mutation), Map.of("input", input))
                .at("/errors/0/extensions/code")
                .asString();
    }

    /** Follows a subscription by server-sent events. */
    public Following follow(String document, Map<String, ?> variables) {
        var request = request(document, variables)
                .header("Accept", "text/event-stream")
                .build();
        return new Following(HTTP.sendAsync(request, BodyHandlers.ofLines()).join());
    }

    private HttpRequest.Builder request(String document, Map<String, ?> variables) {
        var body = JSON.writeValueAsString(Map.of("query", document, "variables", variables));
        var request = HttpRequest.newBuilder(office.resolve("/graphql"))
                .header("Content-Type", "application/json")
                .header("Accept-Language", language)
                .POST(BodyPublishers.ofString(body));
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    private static String send(HttpRequest request) {
        try {
            return HTTP.send(request, BodyHandlers.ofString()).body();
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
