package org.caseledger.adapters.search.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicInteger;
import org.caseledger.adapters.projectionstore.PostgresDeadLetters;
import org.caseledger.adapters.testing.TestLedger;
import org.caseledger.application.deadletter.DeadLetterStore;
import org.junit.jupiter.api.Test;

class RememberingParkedCasesTest {

    private final AtomicInteger questions = new AtomicInteger();

    @Test
    void healthyBatchesAskTheDatabaseNothingButOnceInASecond() {
        try (var ledger = new TestLedger()) {
            ledger.demo.setUp();
            var batch = ledger.reader.after(null, 100);
            var parked = new ParkedStreams(counted(new PostgresDeadLetters(ledger.dataSource)), "cases@an-index");

            var begin = System.nanoTime();
            for (int i = 0; i < 1000; i++) {
                assertThat(parked.live(batch)).isSameAs(batch);
            }
            var seconds = (System.nanoTime() - begin) / 1_000_000_000;

            assertThat(questions.get()).isPositive().isLessThanOrEqualTo((int) seconds + 1);
        }
    }

    private DeadLetterStore counted(DeadLetterStore store) {
        return (DeadLetterStore) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {DeadLetterStore.class}, (proxy, method, arguments) -> {
                    questions.incrementAndGet();
                    try {
                        return method.invoke(store, arguments);
                    } catch (InvocationTargetException failure) {
                        throw failure.getCause();
                    }
                });
    }
}
