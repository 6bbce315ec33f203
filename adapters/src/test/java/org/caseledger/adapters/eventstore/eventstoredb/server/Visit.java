package org.caseledger.adapters.eventstore.eventstoredb.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.eventstore.dbclient.AppendToStreamOptions;
import com.eventstore.dbclient.EventData;
import com.eventstore.dbclient.EventStoreDBClient;
import com.eventstore.dbclient.EventStoreDBConnectionString;
import com.eventstore.dbclient.ExpectedRevision;
import com.eventstore.dbclient.Position;
import com.eventstore.dbclient.ReadAllOptions;
import com.eventstore.dbclient.ReadStreamOptions;
import com.eventstore.dbclient.RecordedEvent;
import com.eventstore.dbclient.ResolvedEvent;
import com.eventstore.dbclient.WriteResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** A node alone and the official client at it, with the little that most tests do. */
final class Visit implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 30;

    private final EventStoreDouble node;
    private final EventStoreDBClient client;

    private Visit(EventStoreDouble node, String connectionString) {
        this.node = node;
        this.client = EventStoreDBClient.create(EventStoreDBConnectionString.parseOrThrow(connectionString));
    }

    static Visit to(ServerVersion version) {
        EventStoreDouble node = EventStoreDouble.started(version);
        return new Visit(node, node.connectionString());
    }

    EventStoreDouble node() {
        return node;
    }

    EventStoreDBClient client() {
        return client;
    }

    static EventData event(UUID id, String type) {
        return EventData.builderAsJson(id, type, "{\"says\":\"so\"}".getBytes(StandardCharsets.UTF_8))
                .build();
    }

    static EventData event(String type) {
        return event(UUID.randomUUID(), type);
    }

    /** Events of type "said" with ids of their own. */
    static EventData[] events(int count) {
        return IntStream.range(0, count).mapToObj(number -> event("said")).toArray(EventData[]::new);
    }

    WriteResult append(String stream, ExpectedRevision expected, EventData... events) {
        return answer(client.appendToStream(stream, AppendToStreamOptions.get().expectedRevision(expected), events));
    }

    WriteResult append(String stream, EventData... events) {
        return append(stream, ExpectedRevision.any(), events);
    }

    /** What the client says went wrong with an append. */
    Throwable refusal(String stream, ExpectedRevision expected, EventData... events) {
        return refusal(client.appendToStream(stream, AppendToStreamOptions.get().expectedRevision(expected), events));
    }

    List<RecordedEvent> read(String stream, ReadStreamOptions options) {
        return recorded(answer(client.readStream(stream, options)).getEvents());
    }

    List<RecordedEvent> read(String stream) {
        return read(stream, ReadStreamOptions.get().fromStart().maxCount(Long.MAX_VALUE));
    }

    List<RecordedEvent> readAll(ReadAllOptions options) {
        return recorded(answer(client.readAll(options)).getEvents());
    }

    static List<Long> revisions(List<RecordedEvent> events) {
        return events.stream().map(RecordedEvent::getRevision).toList();
    }

    static List<Position> positions(List<RecordedEvent> events) {
        return events.stream().map(RecordedEvent::getPosition).toList();
    }

    private static List<RecordedEvent> recorded(List<ResolvedEvent> events) {
        return events.stream().map(ResolvedEvent::getEvent).toList();
    }

    static <A> A answer(CompletableFuture<A> asked) {
        try {
            return asked.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException | InterruptedException e) {
            throw new AssertionError("Expected an answer", e);
        }
    }

    /** Asks again and again while the client, after a breakdown, is still finding its way back. */
    static <A> A eventually(Supplier<CompletableFuture<A>> asking) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (true) {
            try {
                return asking.get().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            } catch (ExecutionException | TimeoutException | InterruptedException e) {
                if (System.nanoTime() > deadline) {
                    throw new AssertionError("Expected an answer after all", e);
                }
            }
        }
    }

    /** Asks again and again until the client refuses for this reason, as it does when it has given up. */
    static void untilRefusedWith(Class<? extends Throwable> reason, Supplier<CompletableFuture<?>> asking) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!reason.isInstance(refusal(asking.get()))) {
            assertThat(System.nanoTime()).as("time").isLessThan(deadline);
        }
    }

    static Throwable refusal(CompletableFuture<?> asked) {
        try {
            throw new AssertionError("Expected a refusal, but heard " + asked.get(PATIENCE_SECONDS, TimeUnit.SECONDS));
        } catch (ExecutionException refused) {
            return refused.getCause();
        } catch (TimeoutException | InterruptedException e) {
            throw new AssertionError("Expected a refusal", e);
        }
    }

    @Override
    public void close() {
        client.shutdown();
        node.close();
    }
}
