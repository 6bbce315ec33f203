package org.caseledger.domain.identifier;

/** A kind of identifier and how a good one is described to the person who typed a bad one. */
record Kind(String name, String expected) {

    /** Refuses unless the rule holds; {@code but} may tell lengths, never the value. */
    void require(boolean holds, String code, String but) {
        if (!holds) {
            throw new InvalidIdentifier(code, name, expected, but);
        }
    }

    void requireLength(String value, int length, String code) {
        require(value.length() == length, code, "it has " + value.length() + " characters");
    }
}
