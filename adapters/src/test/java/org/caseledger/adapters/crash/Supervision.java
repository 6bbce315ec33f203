package org.caseledger.adapters.crash;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.caseledger.adapters.testing.Catalogue;
import org.caseledger.adapters.testing.Wire;
import org.caseledger.application.ledger.LedgerPosition;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** What others see of the ledger over HTTP, besides the clerks: whether it is there, and what searches say. */
final class Supervision {

    private final Wire wire;

    Supervision(Wire wire) {
        this.wire = wire;
    }

    static void until(String what, Duration atMost, BooleanSupplier condition) throws InterruptedException {
        var end = System.nanoTime() + atMost.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("Waited in vain for " + what);
            }
            Thread.sleep(20);
        }
    }

    /** Whether the ledger and its searches are both well. */
    boolean isWell() {
        return health("").equals("UP") && health("/components/views").equals("UP");
    }

    /** Whether the ledger says that its event store is well. */
    boolean eventStoreIsWell() {
        return health("/components/eventStore").equals("UP");
    }

    private String health(String part) {
        try {
            return wire.get("/actuator/health").json().at(part + "/status").asString("");
        } catch (UncheckedIOException | JacksonException away) {
            return "";
        }
    }

    /** Whether searches, for cases and for entries, find everything up to a place. */
    boolean searches(LedgerPosition place) {
        return told(
                () -> search(place),
                answer -> answer.at("/data/cases").isObject()
                        && answer.at("/data/ledger").isObject());
    }

    /** Publishes an item that can be applied for; gives its code. */
    String publishItem() {
        var code = Catalogue.freshCode();
        var input = Map.of(
                "code", code, "terms", Catalogue.terms(), "effectiveFrom", "2026-01-01", "clientMutationId", "item");
        var document =
                "mutation M($input: PublishServiceItemInput!) { publishServiceItem(input: $input) { position } }";
        var answer = ask("catalogue-admin", document, Map.of("input", input));
        if (!answer.at("/data/publishServiceItem/position").isString()) {
            throw new IllegalStateException("The item was not published: " + answer);
        }
        return code;
    }

    /** How many cases there are, according to a search that includes everything up to a place. */
    int count(LedgerPosition place) {
        return search(place).at("/data/cases/totalCount").asInt();
    }

    /** Dead letters of all views, as text. */
    List<String> deadLetters() {
        return ask("head-qian", "{ deadLetters { view stream type cause } }", Map.of())
                .at("/data/deadLetters")
                .valueStream()
                .map(JsonNode::toString)
                .toList();
    }

    /** The places of all entries that the view of the ledger shows, in its order. */
    List<LedgerPosition> entries() {
        var document = "query Q($after: Position) { ledger(first: 100, after: $after) {"
                + " edges { node { position } } pageInfo { hasNextPage } } }";
        var places = new ArrayList<LedgerPosition>();
        for (boolean more = true; more; ) {
            var variables = places.isEmpty()
                    ? Map.<String, String>of()
                    : Map.of("after", places.getLast().toText());
            var page = ask("supervisor-sun", document, variables).at("/data/ledger");
            page.get("edges")
                    .forEach(edge -> places.add(
                            LedgerPosition.parse(edge.at("/node/position").asString())));
            more = page.at("/pageInfo/hasNextPage").asBoolean();
        }
        return places;
    }

    private JsonNode search(LedgerPosition place) {
        var document = "query Q($place: Position) { cases(first: 1, atLeast: $place) { totalCount }"
                + " ledger(first: 1, atLeast: $place) { pageInfo { hasNextPage } } }";
        return ask("supervisor-sun", document, Map.of("place", place.toText()));
    }

    private JsonNode ask(String client, String document, Map<String, ?> variables) {
        return wire.send(wire.graphQl(document, variables)
                        .header("Authorization", "Bearer " + wire.token(client))
                        .timeout(Duration.ofSeconds(30)))
                .json();
    }

    /** Asking. */
    @FunctionalInterface
    private interface Question {
        JsonNode ask();
    }

    private static boolean told(Question question, Predicate<JsonNode> answer) {
        try {
            return answer.test(question.ask());
        } catch (UncheckedIOException | JacksonException | NullPointerException away) {
            return false;
        }
    }
}
