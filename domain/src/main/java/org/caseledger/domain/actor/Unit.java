package org.caseledger.domain.actor;

import org.caseledger.domain.identifier.CreditCode;
import org.caseledger.domain.text.Text;

/**
 * A unit of government: a department, an authority, a service centre.
 *
 * @param code its unified social credit code (GB 32100)
 * @param name its name, at most 100 characters
 */
public record Unit(CreditCode code, String name) {

    /** A unit from input, its name checked. */
    public static Unit of(CreditCode code, String name) {
        return new Unit(code, Text.required("unit name", name, 100));
    }

    /** Two mentions mean the same unit if the codes agree: names change. */
    public boolean sameAs(Unit other) {
        return code.equals(other.code);
    }
}
