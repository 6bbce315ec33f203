package org.caseledger.architecture.canary.circles.domain.review;

import org.caseledger.architecture.canary.circles.domain.intake.IntakeCommand;

/** Knows what it follows, and so closes a circle that is not listed. */
public interface ReviewCommand {
    /** What it follows. */
    IntakeCommand before();
}
