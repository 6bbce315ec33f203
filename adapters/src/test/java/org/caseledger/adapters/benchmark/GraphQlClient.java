package org.caseledger.adapters.benchmark;

import java.io.IOException;
import java.net.URI;
import java.util.Map;
import org.caseledger.application.demo.DemoAccount;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Submits cases and accepts them over HTTP, with a token of the demonstration's issuer. */
final class GraphQlClient implements Client {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String SUBMIT =
            """
            mutation Submit($input: SubmitApplicationInput!) {
              submitApplication(input: $input) { case { number status version } position userErrors { code message } }
            }""";
    private static final String ACCEPT =
            """
            mutation Accept($input: AcceptApplicationInput!) {
              acceptApplication(input: $input) { case { number status version } position userErrors { code message } }
            }""";

    private final HttpConnection connection;
    private final String headers;
    private String submitted = "";

    GraphQlClient(URI server) throws IOException {
        connection = new HttpConnection(server);
        headers = "Content-Type: application/json\r\nAccept: application/graphql-response+json\r\n"
                + "Authorization: Bearer " + token() + "\r\n";
    }

    private String token() throws IOException {
        var answer = connection.post(
                "/oauth2/token",
                "Content-Type: application/x-www-form-urlencoded\r\n",
                "grant_type=client_credentials&client_secret=demo&client_id=" + DemoAccount.CLERK_LI.id());
        return JSON.readTree(answer).get("access_token").asString();
    }

    @Override
    public void giveNext() throws IOException {
        if (submitted.isEmpty()) {
            var payload = ask(SUBMIT, application(SampleApplication.any()), "submitApplication");
            submitted = payload.at("/case/number").asString();
        } else {
            ask(ACCEPT, Map.of("number", submitted), "acceptApplication");
            submitted = "";
        }
    }

    private JsonNode ask(String document, Map<String, ?> input, String field) throws IOException {
        var request = JSON.writeValueAsString(Map.of("query", document, "variables", Map.of("input", input)));
        var answer = connection.post("/graphql", headers, request);
        var payload = JSON.readTree(answer).at("/data/" + field);
        if (payload.at("/case/number").isMissingNode()) {
            throw new IOException("Expected a case, but got " + answer);
        }
        return payload;
    }

    private static Map<String, ?> application(SampleApplication sample) {
        var document = Map.of("type", "IDENTITY_CARD", "number", SampleApplication.IDENTITY_NUMBER);
        var person = Map.of("name", sample.name(), "identityDocument", document, "phone", SampleApplication.PHONE);
        return Map.of(
                "itemCode",
                SampleApplication.ITEM.code().value(),
                "applicant",
                Map.of("naturalPerson", person),
                "subject",
                sample.subject(),
                "materials",
                SampleApplication.MATERIALS.stream()
                        .map(name -> Map.of("name", name))
                        .toList());
    }

    @Override
    public void close() throws IOException {
        connection.close();
    }
}
