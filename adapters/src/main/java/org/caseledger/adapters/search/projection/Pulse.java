package org.caseledger.adapters.search.projection;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Signs of life of a processor. Its coordinator shows one each time it looks for segments, and each segment whenever its
 * token is stored or its claim extended, both of them several times a second.
 *
 * <p>Axon's threads do not outlive an error that is not an exception, and nothing tells: the processor runs, it says, and
 * does nothing any more.
 */
final class Pulse {

    private final long longest;
    private final Map<Integer, Long> segments = new ConcurrentHashMap<>();
    private volatile long coordinator = System.nanoTime();

    /** @param longest the longest silence of one who lives */
    Pulse(Duration longest) {
        this.longest = longest.toNanos();
    }

    void ofCoordinator() {
        coordinator = System.nanoTime();
    }

    void of(int segment) {
        segments.put(segment, System.nanoTime());
    }

    /** Whether somebody was silent for too long. */
    boolean isLost(Set<Integer> working) {
        segments.keySet().retainAll(working);
        return isOld(coordinator) || segments.values().stream().anyMatch(this::isOld);
    }

    private boolean isOld(long beat) {
        return System.nanoTime() - beat > longest;
    }
}
