package org.caseledger.application.importing;

import java.util.Optional;

/** An open log, read case by case: it holds one case in memory, not the log. For one thread at a time. */
public interface CaseLog extends AutoCloseable {

    /**
     * Reads the next case, whole.
     *
     * @return the case; empty, now and from now on, when the log has ended as it should
     * @throws CaseLogBroken where the log cannot be understood; thrown again by every further call. All cases that end
     *     before that place have been handed out, and nothing of the case that holds it
     */
    Optional<LoggedCase> next();

    /** How much of the file has been read, in bytes as they lie on the disk (compressed, if the file is). */
    long bytesRead();

    /** The size of the file, in the unit of {@link #bytesRead()}. */
    long bytesTotal();

    @Override
    void close();
}
