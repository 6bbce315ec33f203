package org.caseledger.adapters.eventstore.postgres;

import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does again what failed because the database was away, or whose answer was lost.
 *
 * <p>Only for work that is safe to do twice. Interrupts are kept until it is done: on a virtual thread an interrupt
 * closes the socket that the thread waits for, which is just one more lost answer.
 */
final class Retries {

    private static final Logger LOG = LoggerFactory.getLogger(Retries.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(20);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(1);

    private Retries() {}

    /** Work on a database. */
    @FunctionalInterface
    interface Work {
        void run() throws SQLException;
    }

    /** @throws SQLException of the last attempt, when the time is up or trying again cannot help */
    static void within(Duration patience, Work work) throws SQLException {
        long deadline = System.nanoTime() + patience.toNanos();
        Duration pause = FIRST_PAUSE;
        boolean interrupted = false;
        try {
            while (true) {
                interrupted |= Thread.interrupted();
                try {
                    work.run();
                    return;
                } catch (SQLException failure) {
                    if (!mayPass(failure) || System.nanoTime() + pause.toNanos() > deadline) {
                        throw failure;
                    }
                    LOG.warn("The database did not answer ({}); trying again", failure.getSQLState());
                }
                interrupted |= sleep(pause);
                pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static boolean sleep(Duration pause) {
        boolean interrupted = false;
        long end = System.nanoTime() + pause.toNanos();
        for (long left = pause.toNanos(); left > 0; left = end - System.nanoTime()) {
            LockSupport.parkNanos(left);
            interrupted |= Thread.interrupted();
        }
        return interrupted;
    }

    /**
     * Whether the same statement may well succeed later: connection lost or refused (08), server stopping or starting
     * (57P), too many connections (53300), a standby not yet promoted (25006), serialisation failure or deadlock (40).
     */
    static boolean mayPass(SQLException failure) {
        String state = failure.getSQLState();
        return failure instanceof SQLTransientException
                || failure instanceof SQLRecoverableException
                || (state != null
                        && (state.startsWith("08")
                                || state.startsWith("57P")
                                || state.startsWith("40")
                                || state.equals("53300")
                                || state.equals("25006")));
    }
}
