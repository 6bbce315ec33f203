package org.caseledger.adapters.crash;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.caseledger.adapters.testing.Catalogue;
import org.caseledger.adapters.testing.Wire;
import org.caseledger.application.ledger.LedgerPosition;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Brings case after case through its first steps, by GraphQL over HTTP. Whatever is not acknowledged is sent again under
 * the same id until it is; and now and then something that was acknowledged long ago is sent once more.
 */
final class Clerk implements Runnable {

    /** The kind of a setback: nothing came that can be understood. */
    static final String NO_ANSWER = "no answer";

    /** The kind of a setback: the ledger says that it must be asked again. */
    static final String UNAVAILABLE = "SERVICE_UNAVAILABLE";

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration ANSWER = Duration.ofSeconds(20);

    private final String name;
    private final Wire wire;
    private final String item;
    private final Receipts receipts;
    private final Pace pace;
    private final Random random;
    private final Map<String, String> tokens = new HashMap<>();
    private volatile boolean done;

    Clerk(String name, Wire wire, String item, Receipts receipts, Pace pace, long seed) {
        this.name = name;
        this.wire = wire;
        this.item = item;
        this.receipts = receipts;
        this.pace = pace;
        this.random = new Random(seed);
    }

    /** After the case that is on the desk. */
    void finish() {
        done = true;
    }

    @Override
    public void run() {
        try {
            for (int n = 0; !done; n++) {
                oneCase(name + "-" + n);
            }
        } catch (RuntimeException failure) {
            receipts.wrong(name + " gave up: " + failure);
        }
    }

    private void oneCase(String id) {
        var submitted = give(id + "-a", "citizen-zhang", "submitApplication", Catalogue.application(item));
        give(id + "-b", "clerk-li", "acceptApplication", Map.of("number", submitted.number()));
        var review = Map.of("number", submitted.number(), "action", "PASS", "opinion", "消防通道畅通");
        give(id + "-c", "reviewer-fire", "recordReview", review);
        if (random.nextInt(3) == 0) {
            give(id + "-d", "citizen-zhang", "withdrawApplication", Map.of("number", submitted.number()));
        }
        if (random.nextInt(5) == 0) {
            askAgain(receipts.get(random.nextInt(receipts.count())));
        }
    }

    private void askAgain(Receipt earlier) {
        var again = acknowledged(
                System.nanoTime(), earlier.mutationId(), earlier.client(), earlier.mutation(), earlier.input());
        if (!again.says(earlier)) {
            receipts.wrong(earlier + " was answered " + again + " the second time");
        }
    }

    private Receipt give(String mutationId, String client, String mutation, Map<String, ?> input) {
        var receipt = acknowledged(pace.next(), mutationId, client, mutation, input);
        receipts.add(receipt);
        return receipt;
    }

    private Receipt acknowledged(long due, String mutationId, String client, String mutation, Map<String, ?> input) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            var begun = System.nanoTime();
            var payload = payload(mutationId, client, mutation, input);
            if (payload != null) {
                return new Receipt(
                        client,
                        mutationId,
                        mutation,
                        payload.at("/case/number").asString(),
                        LedgerPosition.parse(payload.get("position").asString()),
                        input,
                        due,
                        begun,
                        System.nanoTime());
            }
            pause();
        }
        throw new IllegalStateException(mutationId + " was never acknowledged");
    }

    private @Nullable JsonNode payload(String mutationId, String client, String mutation, Map<String, ?> input) {
        var begun = System.nanoTime();
        try {
            var answer = ask(mutationId, client, mutation, input);
            var payload = answer.json().at("/data/" + mutation);
            if (payload.isObject() && !payload.get("userErrors").isEmpty()) {
                throw new IllegalStateException(mutationId + " was refused: " + payload);
            }
            if (payload.at("/position").isString() && payload.at("/case/number").isString()) {
                return payload;
            }
            if (answer.code().equals("UNAUTHENTICATED")) {
                tokens.clear();
            }
            setback(answer.code().isEmpty() ? "HTTP " + answer.status() : answer.code(), answer.message(), begun);
        } catch (UncheckedIOException | JacksonException failure) {
            setback(NO_ANSWER, failure.toString(), begun);
        }
        return null;
    }

    private void setback(String kind, String message, long begun) {
        receipts.add(new Setback(kind, message, begun, System.nanoTime()));
    }

    private Wire.Answer ask(String mutationId, String client, String mutation, Map<String, ?> input) {
        var token = tokens.computeIfAbsent(client, wire::token);
        var whole = new HashMap<String, Object>(input);
        whole.put("clientMutationId", mutationId);
        var type = Character.toUpperCase(mutation.charAt(0)) + mutation.substring(1) + "Input!";
        var document = "mutation M($input: " + type + ") { " + mutation
                + "(input: $input) { position case { number } userErrors { code message } } }";
        return wire.send(wire.graphQl(document, Map.of("input", whole))
                .header("Authorization", "Bearer " + token)
                .timeout(ANSWER));
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }
}
