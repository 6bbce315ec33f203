package org.caseledger.domain.code;

import java.util.Collection;
import java.util.stream.Collectors;
import org.caseledger.domain.text.InvalidValue;

/** A code that its national set does not have; {@link #code()} is {@code CODE_UNKNOWN}, {@link #field()} the set. */
public final class UnknownCode extends InvalidValue {
    private static final long serialVersionUID = 1L;

    UnknownCode(String set, Collection<? extends NationalCode> known) {
        super("CODE_UNKNOWN", set, set + " to be one of " + listed(known), "the code is none of them");
    }

    private static String listed(Collection<? extends NationalCode> known) {
        return known.stream().map(NationalCode::code).collect(Collectors.joining(", "));
    }
}
