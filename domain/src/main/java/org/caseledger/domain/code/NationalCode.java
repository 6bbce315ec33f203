package org.caseledger.domain.code;

/** A word of a national code set. */
public interface NationalCode {
    /** The code that the standard gives it. */
    String code();

    /** The Chinese term. */
    String chinese();
}
