package org.caseledger.domain.casefile;

import org.caseledger.domain.actor.Occasion;
import org.caseledger.domain.clock.ClockCommand;
import org.caseledger.domain.decision.DecisionCommand;
import org.caseledger.domain.delivery.DeliveryCommand;
import org.caseledger.domain.departmentstep.DepartmentStepCommand;
import org.caseledger.domain.identifier.CaseNumber;
import org.caseledger.domain.intake.IntakeCommand;
import org.caseledger.domain.issuance.IssuanceCommand;
import org.caseledger.domain.rating.RatingCommand;
import org.caseledger.domain.review.ReviewCommand;
import org.caseledger.domain.submission.SubmissionCommand;
import org.caseledger.domain.withdrawal.WithdrawalCommand;

/** Something that a person or a system asks to be done in a case. */
public sealed interface CaseCommand
        permits SubmissionCommand,
                IntakeCommand,
                ReviewCommand,
                ClockCommand,
                DecisionCommand,
                IssuanceCommand,
                DeliveryCommand,
                WithdrawalCommand,
                RatingCommand,
                DepartmentStepCommand {

    /** The case. */
    CaseNumber number();

    /** Who asks, by which channel, when. */
    Occasion occasion();
}
