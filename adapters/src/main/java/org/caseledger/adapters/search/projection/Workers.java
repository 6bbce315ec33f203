package org.caseledger.adapters.search.projection;

import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;

/**
 * Threads with names, which end with the application. What they are given after their end is passed over: an event
 * stream goes on telling Axon's coordinator of new events for a while, in a thread that others need.
 */
final class Workers {

    private Workers() {}

    static ScheduledExecutorService named(String name, int threads) {
        var pool = new ScheduledThreadPoolExecutor(
                threads,
                Thread.ofPlatform().daemon().name(name + "-", 0).factory(),
                new ThreadPoolExecutor.DiscardPolicy());
        pool.setRemoveOnCancelPolicy(true);
        return pool;
    }
}
