package org.caseledger.adapters.automation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.caseledger.adapters.projectionstore.LedgerTokenStore;
import org.caseledger.adapters.testing.GrowingCases;
import org.caseledger.adapters.testing.Struck;
import org.caseledger.adapters.testing.TestLedger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GoingOnTest {

    private static final int CASES = 10;

    private final TestLedger ledger = new TestLedger();
    private final TokenStore tokens = LedgerTokenStore.in(ledger.dataSource);

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void whatFailedWithAnErrorIsTriedAgain() {
        new GrowingCases(ledger, CASES).grow(1);
        var handler = new Counting(1);
        var automation = new Automation("test", handler, ledger.events, tokens);
        automation.start();
        try {
            until(() -> handler.handled.get() >= CASES);
        } finally {
            automation.stop();
        }
    }

    @Test
    void aProcessorThatEndedByItselfIsReplaced() {
        isReplacedAfter(new Blow("nextAvailable", () -> new InterruptedException("made by the test")));
    }

    /** In Axon's coordinator twice; and in its worker, which gets over it by itself. */
    @ParameterizedTest
    @ValueSource(strings = {"nextAvailable", "fetchAvailableSegments", "storeToken"})
    void aProcessorThatAnErrorBroughtToAStandstillIsReplaced(String operation) {
        isReplacedAfter(new Blow(operation, () -> new StackOverflowError("made by the test")));
    }

    private void isReplacedAfter(Blow blow) {
        var cases = new GrowingCases(ledger, CASES);
        cases.grow(1);
        var handler = new Counting(0);
        var automation = new Automation(
                "test", handler, blow.on(EventStore.class, ledger.events), blow.on(TokenStore.class, tokens));
        automation.start();
        try {
            until(() -> handler.handled.get() >= CASES);
            blow.due.set(true);
            cases.grow(1);
            until(() -> !blow.due.get());
            cases.grow(1);
            until(() -> handler.handled.get() >= 3 * CASES);
        } finally {
            automation.stop();
        }
    }

    @Test
    void aHandlerThatDoesNotComeToItsEndIsGivenUpInTheEnd() {
        new GrowingCases(ledger, 1).grow(1);
        var begun = new CountDownLatch(1);
        var never = new CountDownLatch(1);
        var automation = new Automation(
                "test",
                new Object() {
                    @EventHandler
                    void on(DomainEventMessage<?> message) throws InterruptedException {
                        begun.countDown();
                        never.await();
                    }
                },
                ledger.events,
                tokens);
        automation.start();
        until(() -> begun.getCount() == 0);

        automation.stop();

        assertThat(automation.isRunning()).isFalse();
    }

    /** Fails with an error some times first. */
    private static final class Counting {

        private final AtomicInteger errors;
        private final AtomicInteger handled = new AtomicInteger();

        private Counting(int errors) {
            this.errors = new AtomicInteger(errors);
        }

        @EventHandler
        void on(DomainEventMessage<?> message) {
            if (errors.getAndDecrement() > 0) {
                throw new StackOverflowError("made by the test");
            }
            handled.incrementAndGet();
        }
    }

    /** Strikes an operation once it is time, and once only. */
    private static final class Blow {

        private final String operation;
        private final Supplier<Throwable> thrown;
        private final AtomicBoolean due = new AtomicBoolean();

        private Blow(String operation, Supplier<Throwable> thrown) {
            this.operation = operation;
            this.thrown = thrown;
        }

        private <T> T on(Class<T> type, T real) {
            return Struck.by(this::fall, type, real);
        }

        private void fall(String called) throws Throwable {
            if (called.equals(operation) && due.getAndSet(false)) {
                throw thrown.get();
            }
        }
    }

    private static void until(BooleanSupplier condition) {
        var end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("time").isLessThan(end);
            try {
                Thread.sleep(20);
            } catch (InterruptedException stop) {
                throw new IllegalStateException(stop);
            }
        }
    }
}
