package org.caseledger.domain.casefile;

import org.caseledger.domain.clock.ClockEvent;
import org.caseledger.domain.decision.DecisionEvent;
import org.caseledger.domain.delivery.DeliveryEvent;
import org.caseledger.domain.departmentstep.DepartmentStepEvent;
import org.caseledger.domain.event.LedgerEvent;
import org.caseledger.domain.intake.IntakeEvent;
import org.caseledger.domain.issuance.IssuanceEvent;
import org.caseledger.domain.rating.RatingEvent;
import org.caseledger.domain.review.ReviewEvent;
import org.caseledger.domain.submission.SubmissionEvent;
import org.caseledger.domain.withdrawal.WithdrawalEvent;

/** Something that happened in a case. The steps' own interfaces list the events of each step. */
public sealed interface CaseEvent extends LedgerEvent
        permits SubmissionEvent,
                IntakeEvent,
                ReviewEvent,
                ClockEvent,
                DecisionEvent,
                IssuanceEvent,
                DeliveryEvent,
                WithdrawalEvent,
                RatingEvent,
                DepartmentStepEvent {}
