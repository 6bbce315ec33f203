package org.caseledger.domain.departmentstep;

import java.time.Instant;
import java.util.List;
import org.caseledger.domain.actor.Occasion;
import org.caseledger.domain.casefile.CaseCommand;
import org.caseledger.domain.identifier.CaseNumber;
import org.caseledger.domain.text.Text;
import org.jspecify.annotations.Nullable;

/** What departments' own systems can record. */
public sealed interface DepartmentStepCommand extends CaseCommand {

    /**
     * Records one step on a case of this ledger.
     *
     * @param source the department's system, at most 100 characters
     */
    record RecordDepartmentStep(CaseNumber number, Occasion occasion, String source, DepartmentStep step)
            implements DepartmentStepCommand {

        /** Checks the length. */
        public RecordDepartmentStep {
            source = Text.required("source", source, 100);
        }
    }

    /**
     * Takes a case over from another system's log: registers it if it is new, and adds the steps that are not recorded
     * yet. Giving it again adds nothing.
     *
     * @param registration what the log says of the case
     * @param firstIndex the place of the first of these steps among the case's steps in the log, from 0
     * @param steps the steps in the log's order
     * @param endedAt when the case ended, given with its last steps; null if it is open or more steps follow
     */
    record TakeOverLoggedCase(
            CaseNumber number,
            Occasion occasion,
            Registration registration,
            int firstIndex,
            List<DepartmentStep> steps,
            @Nullable Instant endedAt)
            implements DepartmentStepCommand {

        /** Checks texts and copies the list. */
        public TakeOverLoggedCase {
            registration = registration.checked();
            steps = List.copyOf(steps);
        }
    }
}
