package org.caseledger.adapters.graphql.mutation;

import java.util.List;
import org.caseledger.domain.text.InvalidValue;

/** A value of the input that cannot be what it claims to be, and where it stands. Never carries the value. */
public final class InvalidInput extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient List<String> path;

    InvalidInput(List<String> path, InvalidValue cause) {
        super(cause.getMessage(), cause, false, false);
        this.code = cause.code();
        this.path = List.copyOf(path);
    }

    /** The stable, upper-case code of the check. */
    public String code() {
        return code;
    }

    /** From {@code input} inwards. */
    public List<String> path() {
        return path;
    }

    /** "Expected …, but …." */
    public String sentence() {
        return getMessage() + ".";
    }
}
