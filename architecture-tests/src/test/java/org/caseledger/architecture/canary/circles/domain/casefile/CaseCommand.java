package org.caseledger.architecture.canary.circles.domain.casefile;

import org.caseledger.architecture.canary.circles.domain.intake.IntakeCommand;

/** Closes the circle that is listed. */
public interface CaseCommand {
    /** What came before. */
    IntakeCommand intake();
}
