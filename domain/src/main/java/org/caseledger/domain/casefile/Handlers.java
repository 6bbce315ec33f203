package org.caseledger.domain.casefile;

import org.caseledger.domain.actor.Unit;
import org.jspecify.annotations.Nullable;

/**
 * The units that handled a case 承办单位 and answer for it, also after its end.
 *
 * @param accepting the unit that took it in
 * @param deciding the unit that decides
 */
public record Handlers(Unit accepting, Unit deciding) {

    /** Whether a unit is one of them; nobody acts for no unit. */
    public boolean include(@Nullable Unit unit) {
        return unit != null && (unit.sameAs(accepting) || unit.sameAs(deciding));
    }

    /** Their names, for refusals. */
    public String names() {
        return accepting.sameAs(deciding) ? deciding.name() : accepting.name() + " or of " + deciding.name();
    }
}
