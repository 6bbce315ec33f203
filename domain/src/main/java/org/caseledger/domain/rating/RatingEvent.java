package org.caseledger.domain.rating;

import java.time.Instant;
import java.time.LocalDate;
import org.caseledger.domain.casefile.CaseEvent;
import org.caseledger.domain.code.Satisfaction;
import org.caseledger.domain.event.EventType;
import org.caseledger.domain.rule.LegalBasis;
import org.jspecify.annotations.Nullable;

/** What happened about the rating of a case. */
public sealed interface RatingEvent extends CaseEvent {

    /** The applicant rated the service. */
    @EventType(name = "case.rated", basis = LegalBasis.RATINGS)
    record CaseRated(Instant occurredAt, Satisfaction grade, @Nullable String comment) implements RatingEvent {}

    /** The unit called the applicant back about a bad rating. */
    @EventType(name = "case.rating-called-back", basis = LegalBasis.RATINGS)
    record RatingCalledBack(Instant occurredAt, boolean reached, String finding) implements RatingEvent {}

    /** The unit answered the rating. */
    @EventType(name = "case.rating-answered", basis = LegalBasis.RATINGS)
    record RatingAnswered(Instant occurredAt, Answer answer, String text, @Nullable LocalDate rectifyBy)
            implements RatingEvent {}

    /** The department appealed against the rating. */
    @EventType(name = "case.rating-appealed", basis = LegalBasis.RATINGS)
    record RatingAppealed(Instant occurredAt, String grounds) implements RatingEvent {}

    /** The supervisor decided the appeal. */
    @EventType(name = "case.rating-appeal-decided", basis = LegalBasis.RATINGS)
    record RatingAppealDecided(Instant occurredAt, boolean upheld, String reasons) implements RatingEvent {}
}
