package org.caseledger.domain.catalogue;

import java.util.List;
import org.caseledger.domain.actor.Unit;

/**
 * A stage of review. Its departments work side by side 并联办理; the next stage begins when all of them have passed.
 *
 * @param name the stage's name
 * @param departments the departments whose opinions it needs, at least one
 */
public record ReviewStage(String name, List<Unit> departments) {

    /** Copies the list. */
    public ReviewStage {
        departments = List.copyOf(departments);
    }

    /** Whether a department takes part in this stage. */
    public boolean involves(Unit department) {
        return departments.stream().anyMatch(department::sameAs);
    }
}
