package org.caseledger.domain.identifier;

import org.caseledger.domain.text.InvalidValue;

/**
 * An identifier that does not follow its standard. {@link #code()} starts with the kind and ends with the flaw:
 * {@code CASE_NUMBER_CHECK_CHARACTER}. The value itself is never carried, whatever the kind.
 */
public final class InvalidIdentifier extends InvalidValue {
    private static final long serialVersionUID = 1L;

    InvalidIdentifier(String code, String kind, String expected, String but) {
        super(code, kind, expected, but);
    }

    /** The kind of identifier in lower camel case, such as {@code identityNumber}; the same as {@link #field()}. */
    public String kind() {
        return field();
    }
}
