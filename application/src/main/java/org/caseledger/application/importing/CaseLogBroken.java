package org.caseledger.application.importing;

/**
 * A log that cannot be understood from some place on. Says where, why and what to do, and never repeats a value of the
 * log, because values may be personal data and errors are logged. For the same reason it carries no cause: the message
 * of an XML parser quotes what it stumbled over.
 */
public final class CaseLogBroken extends RuntimeException {

    /** The stable code of this refusal. */
    public static final String CODE = "LOG_BROKEN";

    private static final long serialVersionUID = 1L;

    private final long line;
    private final long column;
    private final String reason;
    private final String remedy;

    /**
     * @param place where reading stopped
     * @param reason a sentence: what was expected and what was found
     * @param remedy a sentence: what to do about it
     */
    public CaseLogBroken(Place place, String reason, String remedy) {
        super("At " + place + ": " + reason + " " + remedy);
        this.line = place.line();
        this.column = place.column();
        this.reason = reason;
        this.remedy = remedy;
    }

    /** The stable code, for clients. */
    public String code() {
        return CODE;
    }

    /** Where reading stopped. */
    public Place place() {
        return new Place(line, column);
    }

    /** What was expected and what was found. */
    public String reason() {
        return reason;
    }

    /** What to do about it. */
    public String remedy() {
        return remedy;
    }
}
