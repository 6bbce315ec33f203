package org.caseledger.domain.text;

/**
 * A value that cannot be what it claims to be. The message reads "Expected …, but …" and, because it may reach logs
 * and answers, never repeats the value.
 */
public abstract class InvalidValue extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final String field;

    /**
     * @param code stable, upper-case, listed in the documentation
     * @param field what was given, in lower camel case: {@code caseNumber}
     * @param expected ends the sentence "Expected …"
     * @param but ends the sentence "…, but …"
     */
    protected InvalidValue(String code, String field, String expected, String but) {
        super("Expected " + expected + ", but " + but);
        this.code = code;
        this.field = field;
    }

    /** The stable upper-case code that clients may branch on. */
    public final String code() {
        return code;
    }

    /** What was given, in lower camel case. */
    public final String field() {
        return field;
    }
}
