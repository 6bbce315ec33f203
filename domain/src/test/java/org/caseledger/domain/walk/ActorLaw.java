package org.caseledger.domain.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.caseledger.domain.actor.Actor;
import org.caseledger.domain.actor.Role;
import org.caseledger.domain.casefile.CaseCommand;
import org.caseledger.domain.casefile.CaseEvent;
import org.caseledger.domain.clock.ClockEvent.DeadlineExtended;
import org.caseledger.domain.clock.ClockEvent.SpecialProcedureEnded;
import org.caseledger.domain.clock.ClockEvent.SpecialProcedureStarted;
import org.caseledger.domain.decision.DecisionEvent.ApplicationGranted;
import org.caseledger.domain.decision.DecisionEvent.ApplicationRefused;
import org.caseledger.domain.issuance.IssuanceEvent.CaseCertificateIssued;
import org.caseledger.domain.rating.RatingEvent.RatingAnswered;
import org.caseledger.domain.rating.RatingEvent.RatingAppealed;
import org.caseledger.domain.rating.RatingEvent.RatingCalledBack;
import org.caseledger.domain.review.ReviewEvent.FactChecked;
import org.caseledger.domain.review.ReviewEvent.ReviewRecorded;
import org.caseledger.domain.submission.SubmissionEvent.ApplicationSubmitted;
import org.caseledger.domain.testing.Units;

/** Who did it had the right to, and nothing is recorded before it happened. */
final class ActorLaw {

    private ActorLaw() {}

    static void holds(CaseCommand command, List<CaseEvent> events, Story story) {
        for (var event : events) {
            assertThat(event.occurredAt()).isBeforeOrEqualTo(command.occasion().at());
            holds(command.occasion().actor(), event, story);
        }
    }

    private static void holds(Actor actor, CaseEvent event, Story story) {
        switch (event) {
            case SpecialProcedureStarted e -> assertThat(actor.unit()).isIn(story.involved());
            case SpecialProcedureEnded e -> assertThat(actor.unit()).isIn(story.involved());
            case RatingCalledBack e -> handled(actor, story);
            case RatingAnswered e -> handled(actor, story);
            case RatingAppealed e -> handled(actor, story);
            case ReviewRecorded e ->
                assertThat(e.department().sameAs(actor.unit())).isTrue();
            case FactChecked e ->
                assertThat(e.department().sameAs(actor.unit())).isTrue();
            case ApplicationGranted e -> assertThat(actor.unit()).isEqualTo(Units.AUTHORITY);
            case ApplicationRefused e -> assertThat(actor.unit()).isEqualTo(Units.AUTHORITY);
            case CaseCertificateIssued e -> assertThat(actor.unit()).isEqualTo(Units.AUTHORITY);
            case DeadlineExtended e -> {
                assertThat(actor.unit()).isEqualTo(Units.AUTHORITY);
                assertThat(actor.role()).isEqualTo(Role.HEAD);
            }
            default -> {}
        }
    }

    /** Of a case that came from a log nobody knows whose it is. */
    private static void handled(Actor actor, Story story) {
        if (story.has(ApplicationSubmitted.class)) {
            assertThat(actor.unit()).isIn(story.handlers());
        }
    }
}
