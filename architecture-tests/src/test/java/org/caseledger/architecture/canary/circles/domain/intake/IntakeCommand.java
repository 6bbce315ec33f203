package org.caseledger.architecture.canary.circles.domain.intake;

import org.caseledger.architecture.canary.circles.domain.casefile.CaseCommand;
import org.caseledger.architecture.canary.circles.domain.review.ReviewCommand;

/** Knows what follows it. */
public interface IntakeCommand extends CaseCommand {
    /** What follows. */
    ReviewCommand next();
}
