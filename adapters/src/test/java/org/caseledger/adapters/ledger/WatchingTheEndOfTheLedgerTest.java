package org.caseledger.adapters.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.caseledger.adapters.testing.TestLedger;
import org.caseledger.application.ledger.PollingLedgerTail;
import org.caseledger.domain.withdrawal.WithdrawalEvent.ApplicationWithdrawn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class WatchingTheEndOfTheLedgerTest {

    private final TestLedger ledger = new TestLedger();
    private final PollingLedgerTail tail = new PollingLedgerTail(ledger.reader, Duration.ofMillis(20));
    private final Semaphore told = new Semaphore(0);

    @AfterEach
    void close() {
        tail.close();
        ledger.close();
    }

    @Test
    void whoWatchesAHistoryIsToldOfWhatIsAppendedToIt() throws Exception {
        append("case-1", 0);
        try (var watch = tail.watch("case-1", told::release)) {
            append("case-2", 0);
            append("case-1", 1);

            assertThat(told.tryAcquire(10, TimeUnit.SECONDS)).isTrue();
            assertThat(watch).isNotNull();
        }
    }

    @Test
    void whatHappenedBeforeAndElsewhereIsNotTold() throws Exception {
        append("case-1", 0);
        try (var watch = tail.watch("case-1", told::release)) {
            append("case-2", 0);

            assertThat(told.tryAcquire(300, TimeUnit.MILLISECONDS)).isFalse();
            assertThat(watch).isNotNull();
        }
    }

    @Test
    void whoStopsWatchingIsToldNoMoreAndWhoComesLaterIs() throws Exception {
        tail.watch("case-1", told::release).close();
        append("case-1", 0);
        assertThat(told.tryAcquire(300, TimeUnit.MILLISECONDS)).isFalse();

        try (var watch = tail.watch("case-1", told::release)) {
            append("case-1", 1);
            assertThat(told.tryAcquire(10, TimeUnit.SECONDS)).isTrue();
            assertThat(watch).isNotNull();
        }
    }

    private void append(String streamId, long sequence) {
        ledger.events.publish(new GenericDomainEventMessage<>(
                "case", streamId, sequence, new ApplicationWithdrawn(Instant.EPOCH, null)));
    }
}
