package org.caseledger.application.ledger;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads the end of the ledger again and again, once for all who wait, and not at all while nobody does. What another
 * instance recorded is seen as soon as what this one did.
 */
public final class PollingLedgerTail implements LedgerTail, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PollingLedgerTail.class);
    private static final int PAGE = 1000;

    private final LedgerReader reader;
    private final Duration pause;
    private final Map<String, List<Runnable>> watchers = new ConcurrentHashMap<>();
    private @Nullable Thread poller;

    /**
     * A tail that nobody watches yet.
     *
     * @param pause how long it waits before it looks again
     */
    public PollingLedgerTail(LedgerReader reader, Duration pause) {
        this.reader = reader;
        this.pause = pause;
    }

    @Override
    public synchronized Watch watch(String streamId, Runnable appended) {
        if (poller == null) {
            var start = reader.head().orElse(null);
            poller = Thread.ofVirtual().name("ledger-tail").start(() -> poll(start));
        }
        watchers.computeIfAbsent(streamId, any -> new CopyOnWriteArrayList<>()).add(appended);
        return () -> forget(streamId, appended);
    }

    private synchronized void forget(String streamId, Runnable appended) {
        watchers.computeIfPresent(streamId, (any, waiting) -> without(waiting, appended));
        if (watchers.isEmpty()) {
            close();
        }
    }

    private static @Nullable List<Runnable> without(List<Runnable> waiting, Runnable appended) {
        waiting.remove(appended);
        return waiting.isEmpty() ? null : waiting;
    }

    private void poll(@Nullable LedgerPosition start) {
        var seen = start;
        var setbacks = new Setbacks(pause);
        try {
            while (!Thread.currentThread().isInterrupted()) {
                var news = behind(seen, setbacks);
                if (!news.isEmpty()) {
                    seen = news.getLast().position();
                    news.stream().map(RecordedEvent::streamId).distinct().forEach(this::tell);
                }
                if (news.size() < PAGE) {
                    Thread.sleep(setbacks.pause());
                }
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whatever goes wrong, the tail goes on: who watches would not learn that it had stopped. */
    private List<RecordedEvent> behind(@Nullable LedgerPosition seen, Setbacks setbacks) {
        try {
            var news = reader.after(seen, PAGE);
            setbacks.over();
            return news;
        } catch (RuntimeException failure) {
            if (!Thread.currentThread().isInterrupted() && setbacks.add(failure)) {
                LOG.warn("The end of the ledger could not be read; trying again: {}", kind(failure));
            }
            return List.of();
        }
    }

    private void tell(String streamId) {
        watchers.getOrDefault(streamId, List.of()).forEach(PollingLedgerTail::call);
    }

    private static void call(Runnable appended) {
        try {
            appended.run();
        } catch (RuntimeException failure) {
            LOG.warn("One who watches the ledger could not be told: {}", kind(failure));
        }
    }

    /** Not the message: it could repeat what stands in an event. */
    private static String kind(RuntimeException failure) {
        return failure.getClass().getName();
    }

    /** The histories that somebody waits for. */
    Set<String> watched() {
        return Set.copyOf(watchers.keySet());
    }

    /** Stops looking; whoever watches later starts it again. */
    @Override
    public synchronized void close() {
        if (poller != null) {
            poller.interrupt();
            poller = null;
        }
    }
}
