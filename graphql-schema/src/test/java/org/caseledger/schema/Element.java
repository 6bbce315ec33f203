package org.caseledger.schema;

import org.jspecify.annotations.Nullable;

/**
 * Something in a schema that has a name.
 *
 * @param kind what it is
 * @param path where it stands: {@code Query.case.number}
 * @param description what it says of itself
 */
record Element(Kind kind, String path, @Nullable String description) {
    /** What a name can stand for. */
    enum Kind {
        OUTPUT_TYPE,
        INPUT_TYPE,
        FIELD,
        ARGUMENT,
        INPUT_FIELD,
        WORD
    }

    /** The last part of the path. */
    String name() {
        return path.substring(path.lastIndexOf('.') + 1);
    }
}
