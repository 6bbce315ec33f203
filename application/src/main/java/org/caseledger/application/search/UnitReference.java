package org.caseledger.application.search;

import org.caseledger.domain.actor.Unit;
import org.jspecify.annotations.Nullable;

/**
 * A unit in a document.
 *
 * @param code its credit code; null for a department that another system knows by name only
 * @param name its name
 */
public record UnitReference(@Nullable String code, String name) {

    static UnitReference of(Unit unit) {
        return new UnitReference(unit.code().value(), unit.name());
    }

    /** What filters and facets know it by: the code, or else the name. */
    public String key() {
        return code == null ? name : code;
    }
}
