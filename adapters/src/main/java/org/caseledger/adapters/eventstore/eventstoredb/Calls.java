package org.caseledger.adapters.eventstore.eventstoredb;

import com.eventstore.dbclient.EventStoreDBClient;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;

/** Makes calls that are safe to make twice, and makes them again while the server is away or its answer was lost. */
final class Calls {

    private static final Duration FIRST_PAUSE = Duration.ofMillis(10);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(1);

    private final Clients clients;
    private final Outage outage;
    private final Duration answerWithin;
    private final Duration patience;

    /**
     * @param outage is told of what is not answered
     * @param answerWithin after what time a call without an answer is given up
     * @param patience for how long a call is made again
     */
    Calls(Clients clients, Outage outage, Duration answerWithin, Duration patience) {
        this.clients = clients;
        this.outage = outage;
        this.answerWithin = answerWithin;
        this.patience = patience;
    }

    /** Asks the server for something. */
    @FunctionalInterface
    interface Call<T> {
        CompletableFuture<T> to(EventStoreDBClient client);
    }

    /** The server stayed away, or nobody heard its answer; what became of the call is not known. */
    static final class NoAnswer extends RuntimeException {

        private static final long serialVersionUID = 1;

        NoAnswer(Duration patience, Throwable last) {
            super(
                    "EventStoreDB gave no answer within %d ms (%s)".formatted(patience.toMillis(), Failures.kind(last)),
                    last);
        }
    }

    /** When the patience of somebody who begins now is over: for several calls that share it. */
    long deadline() {
        return System.nanoTime() + patience.toNanos();
    }

    /** @throws NoAnswer when the time is up; or what the server said, if trying again cannot help */
    <T> T make(Call<T> call) {
        return make(call, any -> true, deadline());
    }

    /**
     * As above, but until a time that was agreed before, and until the answer is one that can be used.
     *
     * <p>A client that says nothing for as long as an answer may take is given up, and with it the calls of all others in
     * it; not one that was merely asked too late.
     */
    <T> T make(Call<T> call, Predicate<T> usable, long deadline) {
        try (Uninterrupted waiting = new Uninterrupted()) {
            for (Duration pause = FIRST_PAUSE; ; pause = longer(pause)) {
                EventStoreDBClient client = clients.current();
                CompletableFuture<T> answer = call.to(client);
                long wait = Math.min(answerWithin.toNanos(), deadline - System.nanoTime());
                try {
                    T said = waiting.get(answer, wait);
                    outage.isOver();
                    if (usable.test(said)) {
                        return said;
                    }
                    requireTime(new TimeoutException(), pause, deadline);
                } catch (ExecutionException failed) {
                    mayPassOrThrow(Failures.cause(failed), pause, deadline);
                } catch (TimeoutException silent) {
                    answer.cancel(false);
                    if (wait >= answerWithin.toNanos()) {
                        clients.discard(client);
                    }
                    mayPassOrThrow(silent, pause, deadline);
                }
                waiting.pause(pause.toNanos());
            }
        }
    }

    private void mayPassOrThrow(Throwable failure, Duration pause, long deadline) {
        if (!Failures.mayPass(failure)) {
            outage.isOver();
            throw failure instanceof RuntimeException known ? known : new IllegalStateException(failure);
        }
        outage.goesOn(failure);
        requireTime(failure, pause, deadline);
    }

    private void requireTime(Throwable failure, Duration pause, long deadline) {
        if (System.nanoTime() + pause.toNanos() > deadline) {
            throw new NoAnswer(patience, failure);
        }
    }

    private static Duration longer(Duration pause) {
        Duration twice = pause.multipliedBy(2);
        return twice.compareTo(LONGEST_PAUSE) < 0 ? twice : LONGEST_PAUSE;
    }
}
