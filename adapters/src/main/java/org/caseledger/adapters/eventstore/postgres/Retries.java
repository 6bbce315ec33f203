package org.caseledger.adapters.eventstore.postgres;

import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does again what failed because the database was away, or whose answer was lost: work that is safe to do twice. */
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
        for (Duration pause = FIRST_PAUSE; ; pause = longer(pause)) {
            try {
                work.run();
                return;
            } catch (SQLException failure) {
                if (!mayPass(failure) || System.nanoTime() + pause.toNanos() > deadline) {
                    throw failure;
                }
                LOG.warn("The database did not answer (SQL state {}); trying again", failure.getSQLState());
            }
            LockSupport.parkNanos(pause.toNanos());
        }
    }

    private static Duration longer(Duration pause) {
        Duration twice = pause.multipliedBy(2);
        return twice.compareTo(LONGEST_PAUSE) < 0 ? twice : LONGEST_PAUSE;
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
