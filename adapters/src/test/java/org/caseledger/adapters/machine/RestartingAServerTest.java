package org.caseledger.adapters.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class RestartingAServerTest {

    private static final RestartRules RULES = rules(Duration.ofMinutes(1));

    private final Scripted server = new Scripted();

    @Test
    void aServerThatEndsIsStartedAgainEachTime() throws Exception {
        try (var guard = Guard.over("Server", server, RULES)) {
            assertThat(guard).isNotNull();
            server.end();
            server.awaitStart();
            server.awaitALook();
            server.end();
            server.awaitStart();

            assertThat(server.mostAtOnce).isOne();
        }
    }

    @Test
    void oneThatNeverStartsIsGivenUpLoudly(CapturedOutput output) throws Exception {
        server.fails = true;
        try (var guard = Guard.over("Server", server, RULES)) {
            assertThat(guard).isNotNull();
            server.end();
            for (int attempt = 1; attempt <= 3; attempt++) {
                server.awaitStart();
            }
            until(() -> output.getOut().contains("is given up after 3 attempts"));
        }
        assertThat(server.starts).hasValue(3);
        assertThat(output).contains("Server has ended by itself", "attempt 3 of 3", "no space left");
    }

    @Test
    void whoHasRunSteadilyIsNotBlamedForEarlierEnds() throws Exception {
        try (var guard = Guard.over("Server", server, rules(Duration.ZERO))) {
            assertThat(guard).isNotNull();
            for (int end = 0; end < 5; end++) {
                server.end();
                server.awaitStart();
                server.awaitALook();
            }
        }
        assertThat(server.starts).hasValue(5);
    }

    @Test
    void afterItIsRelievedItStartsNothing() throws Exception {
        var guard = Guard.over("Server", server, RULES);
        guard.close();
        server.end();

        assertThat(server.looked.tryAcquire(100, TimeUnit.MILLISECONDS)).isFalse();
        assertThat(server.starts).hasValue(0);
    }

    @Test
    void aStartThatIsUnderWayIsWaitedFor() throws Exception {
        server.startsSlowly = new CountDownLatch(1);
        var guard = Guard.over("Server", server, RULES);
        server.end();
        server.awaitStart();
        var closing = Thread.ofPlatform().start(guard::close);

        assertThat(closing.join(Duration.ofMillis(50))).isFalse();
        server.startsSlowly.countDown();
        assertThat(closing.join(Duration.ofSeconds(10))).isTrue();
        assertThat(server.runs).isTrue();
    }

    @Test
    void thePausesDouble() {
        var rules = RestartRules.standard();

        assertThat(rules.pauseBefore(1)).hasMillis(500);
        assertThat(rules.pauseBefore(3)).hasMillis(2000);
        assertThat(rules.pauseBefore(100)).isEqualTo(rules.longestPause());
    }

    private static RestartRules rules(Duration steady) {
        var moment = Duration.ofMillis(2);
        return new RestartRules(moment, moment, moment, steady, 3);
    }

    private static void until(BooleanSupplier condition) throws InterruptedException {
        var end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).isLessThan(end);
            Thread.sleep(5);
        }
    }

    /** A server that does as it is told. */
    private static final class Scripted implements Guard.Server {

        final AtomicInteger starts = new AtomicInteger();
        final Semaphore started = new Semaphore(0);
        final Semaphore looked = new Semaphore(0);
        volatile boolean runs = true;
        volatile boolean fails;
        volatile int mostAtOnce = 1;
        volatile CountDownLatch startsSlowly = new CountDownLatch(0);

        void end() {
            looked.drainPermits();
            runs = false;
        }

        void awaitStart() throws InterruptedException {
            assertThat(started.tryAcquire(10, TimeUnit.SECONDS)).isTrue();
        }

        /** The second look from now began after now. */
        void awaitALook() throws InterruptedException {
            looked.drainPermits();
            assertThat(looked.tryAcquire(2, 10, TimeUnit.SECONDS)).isTrue();
        }

        @Override
        public boolean runs() {
            looked.release();
            return runs;
        }

        @Override
        public void startAgain() throws IOException, InterruptedException {
            starts.incrementAndGet();
            started.release();
            if (fails) {
                throw new IOException("no space left");
            }
            startsSlowly.await();
            mostAtOnce = runs ? 2 : mostAtOnce;
            runs = true;
        }
    }
}
