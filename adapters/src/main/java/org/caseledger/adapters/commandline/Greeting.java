package org.caseledger.adapters.commandline;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import org.caseledger.application.demo.DemoAccount;
import org.jspecify.annotations.Nullable;

/**
 * What is printed once the ledger is ready.
 *
 * @param address where it listens, for example {@code http://127.0.0.1:8080}
 * @param seconds how long it took to start
 * @param demoClients whether the demonstration's own token issuer is there
 * @param console whether GraphiQL is there
 * @param caseNumber a case to look at as a demonstration client; null if there is none
 */
record Greeting(String address, double seconds, boolean demoClients, boolean console, @Nullable String caseNumber) {

    String text() {
        return """

                The case ledger is ready after %.1f s.

                  GraphQL   %2$s/graphql
                %3$s  Health    %2$s/actuator/health
                %4$s%5$s"""
                .formatted(seconds, address, graphiql(), clients(), example());
    }

    private String graphiql() {
        return console ? "  GraphiQL  " + address + "/graphiql\n" : "";
    }

    private String clients() {
        return !demoClients
                ? ""
                : """

                  Tokens    POST %s/oauth2/token, client credentials, secret "demo", clients:
                            %s
                """
                        .formatted(
                                address,
                                Arrays.stream(DemoAccount.values())
                                        .map(DemoAccount::id)
                                        .collect(joining(", ")));
    }

    private String example() {
        return caseNumber == null
                ? ""
                : """

                  The history of a case:
                    %s
                """
                        .formatted(curl());
    }

    private String curl() {
        var token = "$(curl -s -u supervisor-sun:demo -d grant_type=client_credentials " + address
                + "/oauth2/token | sed 's/.*\"access_token\" *: *\"\\([^\"]*\\)\".*/\\1/')";
        var query = "{\"query\":\"{ case(number: \\\"" + caseNumber
                + "\\\") { number status history { edges { node { sequence occurredAt type title } } } } }\"}";
        return "curl -s " + address + "/graphql -H \"Authorization: Bearer " + token
                + "\" -H 'Content-Type: application/json' -d '" + query + "'";
    }
}
