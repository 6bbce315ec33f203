package org.caseledger.adapters.eventstore.eventstoredb.server;

/**
 * A place in the server's transaction log, in bytes.
 *
 * <p>An event stands at a place where both numbers are equal. Between events the server names the byte after the last
 * record with a prepare position of 0, so that the next event, at that very byte, is still after it.
 */
record LogPosition(long commit, long prepare) implements Comparable<LogPosition> {

    /** Before the first record. */
    static final LogPosition HEAD = new LogPosition(-1, -1);

    static LogPosition of(StoredEvent event) {
        return new LogPosition(event.position(), event.position());
    }

    /** The place between this event and the next. */
    static LogPosition after(StoredEvent event) {
        return new LogPosition(event.end(), 0);
    }

    @Override
    public int compareTo(LogPosition other) {
        int byCommit = Long.compare(commit, other.commit);
        return byCommit != 0 ? byCommit : Long.compare(prepare, other.prepare);
    }

    boolean isAfter(LogPosition other) {
        return compareTo(other) > 0;
    }

    boolean isBefore(LogPosition other) {
        return compareTo(other) < 0;
    }
}
