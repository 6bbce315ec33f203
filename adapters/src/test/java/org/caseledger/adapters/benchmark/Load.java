package org.caseledger.adapters.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.stream.LongStream;

/** Lets many clients give commands at the same time, for a while. */
final class Load {

    private final List<? extends Client> clients;
    private final ThreadFactory threads;

    /** @param threads what the clients run on */
    Load(List<? extends Client> clients, ThreadFactory threads) {
        this.clients = clients;
        this.threads = threads;
    }

    Measured run(Duration duration) throws Exception {
        long start = System.nanoTime();
        long end = start + duration.toNanos();
        try (ExecutorService pool = Executors.newThreadPerTaskExecutor(threads)) {
            List<long[]> latencies = new ArrayList<>();
            for (Future<long[]> each : pool.invokeAll(
                    clients.stream().map(client -> until(end, client)).toList())) {
                latencies.add(each.get());
            }
            return Measured.of(latencies.stream().flatMapToLong(LongStream::of).toArray(), System.nanoTime() - start);
        }
    }

    private static Callable<long[]> until(long end, Client client) {
        return () -> {
            long[] latencies = new long[1024];
            int n = 0;
            for (long before = System.nanoTime(); before < end; ) {
                client.giveNext();
                long after = System.nanoTime();
                latencies = n == latencies.length ? Arrays.copyOf(latencies, 2 * n) : latencies;
                latencies[n++] = after - before;
                before = after;
            }
            return Arrays.copyOf(latencies, n);
        };
    }
}
