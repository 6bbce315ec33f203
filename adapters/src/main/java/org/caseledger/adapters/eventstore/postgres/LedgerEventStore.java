package org.caseledger.adapters.eventstore.postgres;

import org.caseledger.adapters.eventstore.shared.AnnouncingEventStore;

/** Axon's event store over the ledger in PostgreSQL. */
public final class LedgerEventStore extends AnnouncingEventStore {

    private LedgerEventStore(PostgresEventStorageEngine engine, PostgresEventStoreProperties properties) {
        super(engine, properties.cachedEvents(), properties.pollInterval());
    }

    /** The store over an engine; shut it down before the database. */
    public static LedgerEventStore over(PostgresEventStorageEngine engine, PostgresEventStoreProperties properties) {
        return new LedgerEventStore(engine, properties);
    }
}
