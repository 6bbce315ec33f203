package org.caseledger.adapters.eventstore.eventstoredb;

import com.eventstore.dbclient.EventStoreDBClient;
import com.eventstore.dbclient.EventStoreDBClientSettings;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The client, and another one when it is dead: EventStoreDB's client shuts itself down for good when it finds no server
 * in a few attempts, and it can hang.
 *
 * <p>A client connects when it is first used, so making one costs next to nothing.
 */
final class Clients implements AutoCloseable {

    private final EventStoreDBClientSettings settings;
    private final AtomicReference<@Nullable EventStoreDBClient> current = new AtomicReference<>();
    private final AtomicLong made = new AtomicLong();
    private volatile boolean closed;

    /** Nobody connects any more. */
    static final class Closed extends IllegalStateException {

        private static final long serialVersionUID = 1;

        Closed() {
            super("The ledger is being closed");
        }
    }

    Clients(EventStoreDBClientSettings settings) {
        this.settings = settings;
    }

    /** A client that was alive a moment ago. */
    EventStoreDBClient current() {
        EventStoreDBClient client = current.get();
        return client == null || client.isShutdown() ? replace(client) : client;
    }

    private EventStoreDBClient replace(@Nullable EventStoreDBClient dead) {
        if (closed) {
            throw new Closed();
        }
        EventStoreDBClient fresh = EventStoreDBClient.create(settings);
        if (current.compareAndSet(dead, fresh)) {
            made.incrementAndGet();
            return fresh;
        }
        fresh.shutdown();
        return current();
    }

    /** Gives up a client that does not answer; calls that are under way in it fail soon. */
    void discard(EventStoreDBClient silent) {
        if (current.compareAndSet(silent, null)) {
            silent.shutdown();
        }
    }

    /** How many clients were made so far: the first, and one for each that died. */
    long made() {
        return made.get();
    }

    @Override
    public void close() {
        closed = true;
        EventStoreDBClient last = current.getAndSet(null);
        if (last != null) {
            last.shutdown().completeOnTimeout(null, 5, TimeUnit.SECONDS).join();
        }
    }
}
