package org.caseledger.domain.review;

import java.time.Instant;
import java.util.List;
import org.caseledger.domain.actor.Unit;
import org.caseledger.domain.casefile.CaseEvent;
import org.caseledger.domain.code.ReviewAction;
import org.caseledger.domain.event.EventType;
import org.caseledger.domain.rule.LegalBasis;
import org.jspecify.annotations.Nullable;

/** What happened in review. */
public sealed interface ReviewEvent extends CaseEvent {

    /** A department gave its opinion in a stage. */
    @EventType(name = "case.review-recorded", basis = LegalBasis.LICENSING_LAW + "arts. 34, 35")
    record ReviewRecorded(
            Instant occurredAt, String stage, Unit department, ReviewAction action, @Nullable String opinion)
            implements ReviewEvent {}

    /** Two or more officers checked the facts. */
    @EventType(name = "case.fact-checked", basis = LegalBasis.LICENSING_LAW + "art. 34 para. 3")
    record FactChecked(Instant occurredAt, Unit department, List<String> officers, String place, String finding)
            implements ReviewEvent {

        /** Copies the list. */
        public FactChecked {
            officers = List.copyOf(officers);
        }
    }
}
