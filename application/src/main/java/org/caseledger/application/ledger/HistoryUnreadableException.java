package org.caseledger.application.ledger;

/**
 * A history holds an event that this program cannot read, so nothing that rests on the whole history can be told or
 * decided. Nothing was changed; a program that knows the event can go on.
 */
public final class HistoryUnreadableException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String streamId;
    private final long sequence;
    private final String reason;

    public HistoryUnreadableException(String streamId, long sequence, String reason) {
        super("Expected a history that can be read, but entry " + sequence + " of " + streamId + " cannot: " + reason);
        this.streamId = streamId;
        this.sequence = sequence;
        this.reason = reason;
    }

    /** The history. */
    public String streamId() {
        return streamId;
    }

    /** Why the event cannot be read, without its content. */
    public String reason() {
        return reason;
    }

    /** The place of the event in it. */
    public long sequence() {
        return sequence;
    }
}
