package org.caseledger.adapters.search.projection;

import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;

/** Threads with names, which end with the application. */
final class Workers {

    private Workers() {}

    static ScheduledExecutorService named(String name, int threads) {
        var pool = new ScheduledThreadPoolExecutor(
                threads, Thread.ofPlatform().daemon().name(name + "-", 0).factory());
        pool.setRemoveOnCancelPolicy(true);
        return pool;
    }
}
