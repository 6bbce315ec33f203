package org.caseledger.adapters.eventstore.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.adapters.eventstore.contract.Steps.step;

import com.zaxxer.hikari.HikariDataSource;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.TrackingEventStream;
import org.caseledger.adapters.eventstore.shared.LedgerStorageEngine;
import org.caseledger.adapters.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A projection that waits need not ask: it is called. */
class AnnouncingNewEventsTest {

    private final HikariDataSource database = TestDatabase.emptyLedger();
    private final LedgerEventStore store =
            LedgerEventStore.over(Ledgers.engine(database), PostgresEventStoreProperties.defaults());
    private final TrackingEventStream events = store.openStream(null);
    private final Semaphore calls = new Semaphore(0);

    @BeforeEach
    void aProjectionThatHasReadEverything() throws InterruptedException {
        assertThat(events.setOnAvailableCallback(calls::release)).isTrue();
        assertThat(events.hasNextAvailable(10, TimeUnit.MILLISECONDS)).isFalse();
        calls.drainPermits();
    }

    @AfterEach
    void close() {
        events.close();
        store.shutDown();
        database.close();
    }

    @Test
    void isCalledWhenAnEventIsStoredHere() throws InterruptedException {
        store.publish(step("case-1", 0));

        assertCalledAndReadable();
    }

    @Test
    void isCalledWhenAnotherNodeStoresOne() throws InterruptedException {
        Ledgers.engine(database).appendEvents(step("case-1", 0));

        assertCalledAndReadable();
    }

    @Test
    void isCalledOnceForManyThatComeOneByOne() throws InterruptedException {
        int many = 40;
        long began = System.nanoTime();
        for (int sequence = 0; sequence < many; sequence++) {
            store.publish(step("case-1", sequence));
            Thread.sleep(5);
        }
        for (int read = 0; read < many; read++) {
            assertThat(events.hasNextAvailable(10, TimeUnit.SECONDS)).isTrue();
            events.nextAvailable();
        }

        int full = many / Ledgers.PROPERTIES.pageSize();
        int others = (int) ((System.nanoTime() - began) / LedgerStorageEngine.GATHER.toNanos());
        assertThat(calls.availablePermits()).isBetween(1, full + others + 3);
    }

    private void assertCalledAndReadable() throws InterruptedException {
        boolean readable = false;
        while (!readable && calls.tryAcquire(10, TimeUnit.SECONDS)) {
            readable = events.hasNextAvailable(0, TimeUnit.MILLISECONDS);
        }
        assertThat(readable).isTrue();
    }
}
