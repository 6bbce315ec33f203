package org.caseledger.adapters.graphql.actor;

import java.util.Collection;
import java.util.List;
import org.caseledger.adapters.graphql.mutation.Input;
import org.caseledger.domain.identifier.CreditCode;
import org.jspecify.annotations.Nullable;

/**
 * A unit of government as the API shows it.
 *
 * @param code the unified social credit code
 * @param name the name
 */
public record Unit(String code, String name) {

    /** Shows a unit of the domain. */
    public static Unit of(org.caseledger.domain.actor.Unit unit) {
        return new Unit(unit.code().value(), unit.name());
    }

    /** Shows a unit of the domain; null for none. */
    public static @Nullable Unit ofNullable(org.caseledger.domain.actor.@Nullable Unit unit) {
        return unit == null ? null : of(unit);
    }

    /** Shows units of the domain. */
    public static List<Unit> all(Collection<org.caseledger.domain.actor.Unit> units) {
        return units.stream().map(Unit::of).toList();
    }

    /** Reads a unit of the input. */
    public static org.caseledger.domain.actor.Unit read(Input unit) {
        var code = unit.read("code", CreditCode::of);
        return unit.whole(() -> org.caseledger.domain.actor.Unit.of(code, unit.givenText("name")));
    }
}
