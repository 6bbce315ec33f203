package org.caseledger.adapters.crash;

import static org.caseledger.adapters.crash.Supervision.until;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.caseledger.adapters.eventstore.eventstoredb.server.EventStoreDouble;
import org.caseledger.adapters.eventstore.eventstoredb.server.StoredEvent;
import org.caseledger.adapters.testing.SharedServers.Database;
import org.caseledger.application.ledger.LedgerPosition;

/** The double of EventStoreDB, in this process; the database keeps tokens and dead letters only. */
final class EventStoreDbStore implements Store {

    private final EventStoreDouble server = EventStoreDouble.started();

    /** The server dies; what was written stays. */
    void goAway() {
        server.stop();
    }

    /** At the port that it had, which somebody else may hold for a moment. */
    void comeBack() throws InterruptedException {
        until("the port of EventStoreDB", Duration.ofMinutes(1), this::starts);
    }

    private boolean starts() {
        try {
            server.start();
            return true;
        } catch (UncheckedIOException taken) {
            return false;
        }
    }

    @Override
    public List<String> settings() {
        return List.of(
                "--caseledger.event-store=eventstoredb",
                "--caseledger.event-store.eventstoredb.connection-string=" + server.connectionString());
    }

    @Override
    public List<Victim> victims() {
        var victims = new ArrayList<Victim>(List.of(LocalProcess.values()));
        victims.add(new Restarted(this));
        victims.add(new Disconnected(server));
        return victims;
    }

    /** Names that begin with a dollar sign are the server's, with a dot the event store's own. */
    @Override
    public List<Entry> entries(Database database) {
        return server.recorded().stream()
                .filter(event ->
                        !event.stream().startsWith("$") && !event.stream().startsWith("."))
                .map(EventStoreDbStore::entry)
                .toList();
    }

    private static Entry entry(StoredEvent event) {
        var place = new LedgerPosition(event.position(), event.position());
        return new Entry(place, event.id(), event.stream(), event.revision());
    }

    @Override
    public void close() {
        server.close();
    }

    @Override
    public String toString() {
        return "EventStoreDB's double";
    }

    /** The server dies and stays away for up to five seconds. */
    private record Restarted(EventStoreDbStore store) implements Victim {

        @Override
        public Optional<String> kill(RunningLedger ledger) throws InterruptedException {
            var away = ThreadLocalRandom.current().nextInt(5_000);
            store.goAway();
            Thread.sleep(away);
            store.comeBack();
            return Optional.of("away for " + away + " ms");
        }

        @Override
        public String toString() {
            return "EVENTSTOREDB";
        }
    }

    /** Appends, reads and subscriptions break off wherever they are. */
    private record Disconnected(EventStoreDouble server) implements Victim {

        @Override
        public Optional<String> kill(RunningLedger ledger) {
            var connected = server.connected();
            server.cutConnections();
            return Optional.of(connected + " connections").filter(some -> connected > 0);
        }

        @Override
        public String toString() {
            return "CONNECTIONS TO EVENTSTOREDB";
        }
    }
}
