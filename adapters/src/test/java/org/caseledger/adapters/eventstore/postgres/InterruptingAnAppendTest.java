package org.caseledger.adapters.eventstore.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.adapters.eventstore.contract.Steps.step;

import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.caseledger.adapters.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An interrupt must not tear down an append, least of all those of others that share its commit. */
class InterruptingAnAppendTest {

    private static final int WRITERS = 8;
    private static final int EACH = 20;

    private final HikariDataSource database = TestDatabase.emptyLedger();
    private final PostgresEventStorageEngine engine = Ledgers.engine(database);
    private final AtomicInteger stillInterrupted = new AtomicInteger();

    @AfterEach
    void close() {
        database.close();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void everyAppendIsCompletedOnceAndTheInterruptIsKept(boolean virtual) throws InterruptedException {
        Thread.Builder builder = virtual ? Thread.ofVirtual() : Thread.ofPlatform();
        List<Thread> writers = IntStream.range(0, WRITERS)
                .mapToObj(writer -> builder.start(() -> write("case-" + writer)))
                .toList();

        while (writers.stream().anyMatch(Thread::isAlive)) {
            writers.forEach(Thread::interrupt);
            Thread.sleep(5);
        }

        assertThat(new ArrayList<>(engine.readEvents(null, false).toList())).hasSize(WRITERS * EACH);
        assertThat(stillInterrupted).hasPositiveValue();
    }

    private void write(String streamId) {
        for (int sequence = 0; sequence < EACH; sequence++) {
            engine.appendEvents(step(streamId, sequence));
            if (Thread.interrupted()) {
                stillInterrupted.incrementAndGet();
            }
        }
    }
}
