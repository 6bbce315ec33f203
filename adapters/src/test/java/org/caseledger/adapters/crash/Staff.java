package org.caseledger.adapters.crash;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.caseledger.adapters.testing.Wire;

/** Clerks at work. */
final class Staff {

    private static final Duration PATIENCE = Duration.ofMinutes(6);

    private final List<Clerk> clerks;
    private final List<Thread> threads;

    private Staff(List<Clerk> clerks) {
        this.clerks = clerks;
        this.threads = clerks.stream()
                .map(clerk -> Thread.ofPlatform().daemon().start(clerk))
                .toList();
    }

    /** @param name of all of them together, unlike that of others who write into the same receipts */
    static Staff begins(String name, int clerks, Wire wire, String item, Receipts receipts, Pace pace, long seed) {
        return new Staff(IntStream.range(0, clerks)
                .mapToObj(n -> new Clerk(name + n, wire, item, receipts, pace, seed + n))
                .toList());
    }

    /** Returns when each has brought the case on his desk to the end. */
    void finish() throws InterruptedException {
        clerks.forEach(Clerk::finish);
        for (var thread : threads) {
            if (!thread.join(PATIENCE)) {
                throw new IllegalStateException("A client is never answered");
            }
        }
    }
}
