package org.caseledger.adapters.benchmark;

import java.time.Instant;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.caseledger.adapters.benchmark.cases.Life;
import org.caseledger.adapters.benchmark.cases.Lives;
import org.caseledger.application.command.Envelope;
import org.caseledger.application.command.Ledger;
import org.caseledger.application.command.Stored;
import org.caseledger.application.command.TimeOrderedId;

/** Commands about generated cases, of which some hundreds go on side by side, given through the command gateway. */
final class LiveCases {

    private static final int OPEN = 400;

    private final Ledger ledger;
    private final Lives lives;
    private final ConcurrentLinkedQueue<Life> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicInteger open = new AtomicInteger();

    LiveCases(Ledger ledger, long seed) {
        this.ledger = ledger;
        this.lives = new Lives(seed, 10_000);
    }

    /** Gives some case its next command, or begins another one. */
    void giveNext() {
        var life = open.get() < OPEN ? null : waiting.poll();
        if (life == null) {
            submit();
        } else {
            give(life);
        }
    }

    /** Begins a case and returns what the ledger said. */
    Stored submit() {
        open.incrementAndGet();
        return give(lives.begin());
    }

    private Stored give(Life life) {
        var step = life.next(Instant.now());
        var stored =
                ledger.give(step.command(), Envelope.plain(TimeOrderedId.next().toString()));
        if (life.over()) {
            open.decrementAndGet();
        } else {
            waiting.add(life);
        }
        return stored;
    }
}
