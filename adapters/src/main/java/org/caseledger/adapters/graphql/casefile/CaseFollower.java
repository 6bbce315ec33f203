package org.caseledger.adapters.graphql.casefile;

import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.caseledger.adapters.graphql.error.BadRequest;
import org.caseledger.application.casefile.Cases;
import org.caseledger.application.command.StreamId;
import org.caseledger.application.ledger.LedgerPosition;
import org.caseledger.application.ledger.LedgerTail;
import org.caseledger.application.ledger.RecordedEvent;
import org.caseledger.domain.identifier.CaseNumber;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.FluxSink;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Follows one case for one client. Everything runs on one worker, one thing after another: what is new is read when the
 * ledger says that something was appended and when the client asks for more.
 */
final class CaseFollower {

    /** So many appends may happen while the client takes nothing. */
    static final int MOST_MISSED = 64;

    private static final int PAGE = 100;

    private final Cases cases;
    private final CaseNumber number;
    private final FluxSink<RecordedEvent> client;
    private final Scheduler.Worker worker = Schedulers.boundedElastic().createWorker();
    private final AtomicInteger missed = new AtomicInteger();
    private long next;

    CaseFollower(Cases cases, CaseNumber number, FluxSink<RecordedEvent> client) {
        this.cases = cases;
        this.number = number;
        this.client = client;
    }

    /** Begins to watch before it reads, so that nothing falls in between. */
    void follow(LedgerTail tail, @Nullable LedgerPosition after) {
        var watch = tail.watch(StreamId.of(number), this::appended);
        client.onDispose(() -> {
            watch.close();
            worker.dispose();
        });
        schedule(() -> next = first(after));
        client.onRequest(any -> later());
    }

    private void appended() {
        if (client.requestedFromDownstream() == 0 && missed.incrementAndGet() > MOST_MISSED) {
            client.error(new TooSlow(missed.get()));
        }
        later();
    }

    private void later() {
        if (!worker.isDisposed()) {
            schedule(this::pass);
        }
    }

    private void schedule(Runnable reading) {
        try {
            worker.schedule(() -> safely(reading));
        } catch (RejectedExecutionException gone) {
            client.complete(); // the client left in this very moment
        }
    }

    /** Passes on what the client has asked for, as far as it is there. */
    private void pass() {
        long wanted = client.requestedFromDownstream();
        while (wanted > 0 && !client.isCancelled()) {
            missed.set(0);
            var page = cases.history(number, next, (int) Math.min(wanted, PAGE));
            page.forEach(client::next);
            next += page.size();
            wanted = page.isEmpty() ? 0 : client.requestedFromDownstream();
        }
    }

    /** The sequence of the first entry behind a place; without one, of the next entry that will be recorded. */
    private long first(@Nullable LedgerPosition after) {
        var history = cases.history(number, 0, Integer.MAX_VALUE);
        if (history.isEmpty()) {
            throw new BadRequest("number", "Expected the number of a case, but there is no case of this number.");
        }
        return after == null
                ? history.size()
                : history.stream()
                        .takeWhile(recorded -> recorded.position().compareTo(after) <= 0)
                        .count();
    }

    private void safely(Runnable reading) {
        try {
            reading.run();
        } catch (RuntimeException unreadable) {
            client.error(unreadable);
        }
    }
}
