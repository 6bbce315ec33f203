package org.caseledger.domain.rule;

/**
 * A command was refused: the state of the case or the law forbids it, and nothing was recorded.
 *
 * <p>A refusal is an expected answer, so it carries no stack trace.
 */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final String basis;

    Refused(Rule rule, String message) {
        super(message, null, false, false);
        this.code = rule.code();
        this.basis = rule.basis();
    }

    /** The stable code of the broken rule. */
    public String code() {
        return code;
    }

    /** The article or the house rule behind the refusal. */
    public String basis() {
        return basis;
    }

    /** The whole sentence: "Expected …, but …." */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
