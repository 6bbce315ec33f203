package org.caseledger.adapters.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How far the views are behind, looked at now and then. */
final class Backlog implements AutoCloseable {

    private static final int SHOWN = 16;

    private final LongSupplier behind;
    private final Duration pause;
    private final List<Long> samples = new ArrayList<>();
    private final Thread watching;

    Backlog(LongSupplier behind, Duration pause) {
        this.behind = behind;
        this.pause = pause;
        this.watching = Thread.ofPlatform().daemon().start(this::watch);
    }

    private void watch() {
        try {
            while (true) {
                add(behind.getAsLong());
                Thread.sleep(pause);
            }
        } catch (InterruptedException end) {
            add(behind.getAsLong());
        }
    }

    private synchronized void add(long sample) {
        samples.add(sample);
    }

    synchronized long newest() {
        return samples.isEmpty() ? 0 : samples.getLast();
    }

    synchronized long most() {
        return samples.stream().mapToLong(Long::longValue).max().orElse(0);
    }

    /** The course of it in a line. */
    @Override
    public synchronized String toString() {
        int step = Math.max(1, samples.size() / SHOWN);
        return IntStream.range(0, samples.size())
                .filter(i -> i % step == 0 || i == samples.size() - 1)
                .mapToObj(
                        i -> String.format(Locale.ROOT, "%,d (%.1f s)", samples.get(i), i * pause.toMillis() / 1000.0))
                .collect(Collectors.joining(", "));
    }

    @Override
    public void close() {
        watching.interrupt();
        try {
            watching.join();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
