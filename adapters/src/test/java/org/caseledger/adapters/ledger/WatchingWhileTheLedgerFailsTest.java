package org.caseledger.adapters.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.caseledger.adapters.testing.TestLedger;
import org.caseledger.application.ledger.LedgerReader;
import org.caseledger.application.ledger.PollingLedgerTail;
import org.caseledger.domain.withdrawal.WithdrawalEvent.ApplicationWithdrawn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.slf4j.LoggerFactory;

/** The real ledger, but the first looks at its end fail for a reason that nobody foresaw. */
@Timeout(30)
class WatchingWhileTheLedgerFailsTest {

    private static final Logger LOG = (Logger) LoggerFactory.getLogger(PollingLedgerTail.class);

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final TestLedger ledger = new TestLedger();
    private final AtomicInteger failures = new AtomicInteger();
    private final PollingLedgerTail tail = new PollingLedgerTail(moodyReader(), Duration.ofMillis(20));
    private final Semaphore told = new Semaphore(0);

    @BeforeEach
    void listen() {
        log.start();
    }

    @AfterEach
    void close() {
        LOG.detachAppender(log);
        tail.close();
        ledger.close();
    }

    @Test
    void whoWatchesIsToldOnceTheLedgerCanBeReadAgain() throws Exception {
        failures.set(3);
        LOG.addAppender(log);
        try (var watch = tail.watch("case-1", told::release)) {
            append("case-1", 0);

            assertThat(told.tryAcquire(10, TimeUnit.SECONDS)).isTrue();
            assertThat(failures).hasNonPositiveValue();
            assertThat(log.list)
                    .extracting(ILoggingEvent::getFormattedMessage)
                    .containsExactly(
                            "The end of the ledger could not be read; trying again: java.lang.IllegalStateException");
            assertThat(log.list).extracting(ILoggingEvent::getThrowableProxy).containsOnlyNulls();
            assertThat(watch).isNotNull();
        }
    }

    @Test
    void oneWhoCannotBeToldDoesNotSilenceTheOthers() throws Exception {
        try (var broken = tail.watch("case-1", WatchingWhileTheLedgerFailsTest::fail);
                var watch = tail.watch("case-1", told::release)) {
            append("case-1", 0);
            assertThat(told.tryAcquire(10, TimeUnit.SECONDS)).isTrue();

            append("case-1", 1);
            assertThat(told.tryAcquire(10, TimeUnit.SECONDS)).isTrue();
            assertThat(broken).isNotSameAs(watch);
        }
    }

    private LedgerReader moodyReader() {
        return (LedgerReader) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {LedgerReader.class},
                (proxy, question, arguments) -> answer(question, arguments));
    }

    private Object answer(Method question, Object[] arguments) throws Throwable {
        if (question.getName().equals("after") && failures.getAndDecrement() > 0) {
            fail();
        }
        try {
            return question.invoke(ledger.reader, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static void fail() {
        throw new IllegalStateException("张三 110105189912310015");
    }

    private void append(String streamId, long sequence) {
        ledger.events.publish(new GenericDomainEventMessage<>(
                "case", streamId, sequence, new ApplicationWithdrawn(Instant.EPOCH, null)));
    }
}
