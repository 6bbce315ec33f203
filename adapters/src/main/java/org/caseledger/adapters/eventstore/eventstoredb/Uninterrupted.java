package org.caseledger.adapters.eventstore.eventstoredb;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Waits whatever interrupts come, and hands them on in the end: what was sent is sent, and its outcome must be known. */
final class Uninterrupted implements AutoCloseable {

    private boolean interrupted;

    <T> T get(CompletableFuture<T> answer, long nanos) throws ExecutionException, TimeoutException {
        long deadline = System.nanoTime() + nanos;
        while (true) {
            try {
                return answer.get(Math.max(1, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
            } catch (InterruptedException later) {
                interrupted = true;
            }
        }
    }

    void pause(long nanos) {
        long deadline = System.nanoTime() + nanos;
        for (long left = nanos; left > 0; left = deadline - System.nanoTime()) {
            try {
                TimeUnit.NANOSECONDS.sleep(left);
            } catch (InterruptedException later) {
                interrupted = true;
            }
        }
    }

    @Override
    public void close() {
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
