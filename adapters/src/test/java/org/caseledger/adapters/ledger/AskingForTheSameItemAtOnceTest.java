package org.caseledger.adapters.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.caseledger.adapters.testing.TestLedger;
import org.caseledger.application.catalogue.ServiceItemView;
import org.caseledger.application.catalogue.ServiceItems;
import org.caseledger.application.command.Envelope;
import org.caseledger.application.demo.DemoAccount;
import org.caseledger.application.demo.DemoItem;
import org.caseledger.application.ledger.LedgerReader;
import org.caseledger.application.ledger.LedgerUnavailableException;
import org.caseledger.domain.actor.Occasion;
import org.caseledger.domain.catalogue.CatalogueCommand;
import org.caseledger.domain.catalogue.CatalogueCommand.PublishServiceItem;
import org.caseledger.domain.catalogue.CatalogueCommand.SuspendServiceItem;
import org.caseledger.domain.code.Channel;
import org.caseledger.domain.event.OfficialTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One question to the store answers all who came before it was asked, and nobody who came later. */
class AskingForTheSameItemAtOnceTest {

    private static final int MANY = 20;
    private static final DemoItem ITEM = DemoItem.SHOP;
    private static final Occasion OCCASION =
            new Occasion(DemoAccount.CATALOGUE_ADMIN.actor(), Channel.WINDOW, Instant.now());

    private final TestLedger ledger = new TestLedger();
    private final AtomicInteger questions = new AtomicInteger();
    private final AtomicInteger answersToHold = new AtomicInteger();
    private final CountDownLatch answersMayGo = new CountDownLatch(1);
    private final ServiceItems items = new ServiceItems(slowReader());
    private final AtomicInteger refused = new AtomicInteger();
    private volatile boolean away;
    private final Queue<ServiceItemView> seen = new ConcurrentLinkedQueue<>();

    @BeforeEach
    void anItemThatWasReadBefore() {
        give(new PublishServiceItem(ITEM.code(), OCCASION, ITEM.terms(), OfficialTime.dateOf(OCCASION.at())));
        items.find(ITEM.code()).orElseThrow();
        questions.set(0);
    }

    @AfterEach
    void close() {
        answersMayGo.countDown();
        ledger.close();
    }

    @Test
    void whoComesWhileAnotherAsksSeesWhatWasRecordedBefore() throws Exception {
        answersToHold.set(1);
        var first = ask();
        await().atMost(Duration.ofSeconds(60)).until(() -> questions.get() == 1);
        give(new SuspendServiceItem(ITEM.code(), OCCASION, "the department moves"));
        var others = new ArrayList<Thread>();
        for (int i = 0; i < MANY; i++) {
            others.add(ask());
        }
        await().atMost(Duration.ofSeconds(60)).until(() -> others.stream().allMatch(this::waits));

        answersMayGo.countDown();
        first.join();
        for (var other : others) {
            other.join();
        }

        assertThat(seen).hasSize(MANY + 1);
        assertThat(seen.stream().filter(item -> item.suspended() != null)).hasSize(MANY);
        assertThat(questions).hasValue(2);
    }

    @Test
    void whoComesAfterwardsAsksAnew() {
        give(new SuspendServiceItem(ITEM.code(), OCCASION, "the department moves"));

        assertThat(items.find(ITEM.code()).orElseThrow().suspended()).isNotNull();
        assertThat(items.find(ITEM.code()).orElseThrow().suspended()).isNotNull();
        assertThat(questions).hasValue(2);
    }

    @Test
    void whoWaitsForAQuestionThatFailsIsToldAtOnce() throws Exception {
        answersToHold.set(1);
        away = true;
        var all = new ArrayList<Thread>();
        all.add(ask());
        await().atMost(Duration.ofSeconds(60)).until(() -> questions.get() == 1);
        for (int i = 0; i < MANY; i++) {
            all.add(ask());
        }
        await().atMost(Duration.ofSeconds(60)).until(() -> all.stream().allMatch(this::waits));

        answersMayGo.countDown();
        for (var one : all) {
            one.join();
        }

        assertThat(refused).hasValue(MANY + 1);
        assertThat(questions).hasValue(1);
    }

    private void give(CatalogueCommand command) {
        ledger.ledger.give(command, Envelope.plain("catalogue"));
    }

    private Thread ask() {
        return Thread.ofPlatform().start(() -> {
            try {
                seen.add(items.find(ITEM.code()).orElseThrow());
            } catch (LedgerUnavailableException told) {
                refused.incrementAndGet();
            }
        });
    }

    private boolean waits(Thread thread) {
        return List.of(Thread.State.WAITING, Thread.State.TERMINATED).contains(thread.getState());
    }

    /** The real reader, whose answer can take its time on the way back. */
    private LedgerReader slowReader() {
        return (LedgerReader) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {LedgerReader.class}, (proxy, method, arguments) -> {
                    try {
                        var answer = method.invoke(ledger.reader, arguments);
                        questions.incrementAndGet();
                        if (answersToHold.getAndDecrement() > 0) {
                            answersMayGo.await();
                        }
                        if (away) {
                            throw new LedgerUnavailableException(
                                    "The ledger could not be read", new TimeoutException());
                        }
                        return answer;
                    } catch (InvocationTargetException failure) {
                        throw failure.getCause();
                    }
                });
    }
}
