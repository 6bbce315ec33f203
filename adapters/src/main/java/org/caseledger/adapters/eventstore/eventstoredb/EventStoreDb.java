package org.caseledger.adapters.eventstore.eventstoredb;

import com.eventstore.dbclient.EventStoreDBClientSettings;
import java.time.Clock;
import java.time.Duration;

/** One EventStoreDB: the connection to it, and what is done over it. Closing it ends the connection. */
public final class EventStoreDb implements AutoCloseable {

    /** Connections break and are made again; what lasts longer, people should know. */
    private static final Duration BEARABLE = Duration.ofSeconds(1);

    private final StreamNames names;
    private final Clients clients;
    private final Clients subscribing;
    private final Calls calls;
    private final Log log;
    private final EventStoreDbProperties properties;
    private final Outage outage = new Outage(BEARABLE);
    private final StoreState state = new StoreState(Clock.systemUTC());

    EventStoreDb(EventStoreDBClientSettings settings, EventStoreDbProperties properties) {
        this.properties = properties;
        this.names = new StreamNames(properties.streamPrefix());
        this.clients = new Clients(settings);
        // A client of its own: one that must reconnect waits for subscriptions to end, and appends would wait with it.
        this.subscribing = new Clients(settings);
        this.calls = new Calls(clients, outage, answerWithin(properties), properties.retryFor());
        this.log = new Log(calls, properties.parallelReads());
    }

    /**
     * Connects when it is first used.
     *
     * @throws org.caseledger.adapters.eventstore.shared.EventStoreMisconfigured if the connection string or the prefix
     *     cannot be used; the message says what to do
     */
    public static EventStoreDb at(EventStoreDbProperties properties) {
        return new EventStoreDb(ConnectionString.parse(properties.connectionString()), properties);
    }

    /** So short that a client that says nothing is given up while there is still patience for another. */
    private static Duration answerWithin(EventStoreDbProperties properties) {
        Duration half = properties.retryFor().dividedBy(2);
        return half.compareTo(properties.answerWithin()) < 0 ? half : properties.answerWithin();
    }

    EventStoreDbProperties properties() {
        return properties;
    }

    StreamNames names() {
        return names;
    }

    Log log() {
        return log;
    }

    LedgerScan scan() {
        return new LedgerScan(log, names, properties.pageSize());
    }

    /** One that waits only so long, for those who ask whether there is an answer; they never give up others' client. */
    LedgerScan impatient(Duration patience) {
        Calls calls = new Calls(clients, outage, patience.plusMillis(1), patience);
        return new LedgerScan(new Log(calls, 1), names, properties.pageSize());
    }

    Histories histories() {
        return new Histories(names, log);
    }

    Claims claims() {
        return new Claims(names, calls, log);
    }

    Appender appender() {
        return new Appender(names, calls, claims(), state);
    }

    LiveSubscription subscription(Runnable alarm) {
        return new LiveSubscription(names, subscribing, properties, alarm);
    }

    StoreState state() {
        return state;
    }

    Clients clients() {
        return clients;
    }

    @Override
    public void close() {
        subscribing.close();
        clients.close();
    }
}
