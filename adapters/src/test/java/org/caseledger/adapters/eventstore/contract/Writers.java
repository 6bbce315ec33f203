package org.caseledger.adapters.eventstore.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;

/** Many threads that write at the same time. */
final class Writers {

    static final int MANY = 32;

    private Writers() {}

    /** Runs the work once for each writer's number, all at once, and returns when all are done. */
    static void write(ExecutorService threads, IntConsumer work) throws Exception {
        try (threads) {
            List<Future<?>> running = new ArrayList<>();
            for (int writer = 0; writer < MANY; writer++) {
                int number = writer;
                running.add(threads.submit(() -> work.accept(number)));
            }
            for (Future<?> each : running) {
                each.get();
            }
        }
    }

    static ExecutorService platformThreads() {
        return Executors.newFixedThreadPool(MANY);
    }

    static ExecutorService virtualThreads() {
        return Executors.newVirtualThreadPerTaskExecutor();
    }
}
