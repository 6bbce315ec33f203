package org.caseledger.domain.walk;

import static org.assertj.core.api.Assertions.assertThat;

import org.caseledger.domain.casefile.CaseEvent;
import org.caseledger.domain.casefile.Outcome;
import org.caseledger.domain.decision.DecisionEvent.ApplicationGranted;
import org.caseledger.domain.decision.DecisionEvent.ApplicationRefused;
import org.caseledger.domain.delivery.DeliveryEvent.CaseClosed;
import org.caseledger.domain.delivery.DeliveryEvent.ResultDelivered;
import org.caseledger.domain.delivery.DeliveryMethod;
import org.caseledger.domain.departmentstep.DepartmentStepEvent.CaseRegistered;
import org.caseledger.domain.departmentstep.DepartmentStepEvent.DepartmentStepRecorded;
import org.caseledger.domain.intake.IntakeEvent.ApplicationDeclined;
import org.caseledger.domain.issuance.IssuanceEvent.CaseCertificateIssued;
import org.caseledger.domain.rating.RatingEvent;
import org.caseledger.domain.submission.SubmissionEvent.ApplicationSubmitted;
import org.caseledger.domain.withdrawal.WithdrawalEvent.ApplicationWithdrawn;

/** One beginning, one ending, and a certificate only between a grant and its delivery. */
final class EndingLaw {

    private EndingLaw() {}

    static void holds(Story story) {
        assertThat(story.events().getFirst()).isInstanceOfAny(ApplicationSubmitted.class, CaseRegistered.class);
        assertThat(story.count(ApplicationSubmitted.class) + story.count(CaseRegistered.class))
                .isEqualTo(1);
        assertThat(story.count(ApplicationGranted.class)
                        + story.count(ApplicationRefused.class)
                        + story.count(ApplicationDeclined.class)
                        + story.count(ApplicationWithdrawn.class))
                .isLessThan(2);
        assertThat(story.count(CaseClosed.class)).isLessThan(2);
        assertThat(story.closed()).isEqualTo(shouldBeClosed(story));
        story.each(CaseEvent.class, EndingLaw::nothingAfterTheEnd);
        story.each(CaseClosed.class, EndingLaw::ending);
        story.each(CaseCertificateIssued.class, EndingLaw::certificate);
        story.each(ResultDelivered.class, (e, before) -> {
            assertThat(before.has(CaseCertificateIssued.class)).isTrue();
            assertThat(e.method() == DeliveryMethod.COURIER && e.trackingNumber() == null)
                    .isFalse();
        });
    }

    private static boolean shouldBeClosed(Story story) {
        if (story.has(CaseRegistered.class)) {
            return story.closed();
        }
        var grantIsAll = story.has(ApplicationGranted.class) && story.terms().certificateTypeCode() == null;
        return grantIsAll
                || story.has(ApplicationRefused.class)
                || story.has(ApplicationDeclined.class)
                || story.has(ApplicationWithdrawn.class)
                || story.has(ResultDelivered.class);
    }

    private static void nothingAfterTheEnd(CaseEvent event, Story before) {
        if (before.closed()) {
            assertThat(event).isInstanceOfAny(RatingEvent.class, DepartmentStepRecorded.class);
        }
    }

    private static void ending(CaseClosed closed, Story before) {
        switch (before.events().getLast()) {
            case ApplicationGranted e -> assertThat(closed.outcome()).isEqualTo(Outcome.GRANTED);
            case ResultDelivered e -> assertThat(closed.outcome()).isEqualTo(Outcome.GRANTED);
            case ApplicationRefused e -> assertThat(closed.outcome()).isEqualTo(Outcome.REFUSED);
            case ApplicationWithdrawn e -> assertThat(closed.outcome()).isEqualTo(Outcome.WITHDRAWN);
            case ApplicationDeclined e ->
                assertThat(closed.outcome().name()).isEqualTo(e.ground().name());
            default -> {
                assertThat(before.has(CaseRegistered.class)).isTrue();
                assertThat(closed.outcome()).isEqualTo(Outcome.ENDED_ELSEWHERE);
            }
        }
    }

    private static void certificate(CaseCertificateIssued issued, Story before) {
        assertThat(before.has(ApplicationGranted.class)).isTrue();
        assertThat(before.has(CaseCertificateIssued.class)).isFalse();
        assertThat(issued.certificate().typeCode()).isEqualTo(before.terms().certificateTypeCode());
        assertThat(issued.certificate().issuer())
                .isEqualTo(before.terms().decidingUnit().code());
        assertThat(issued.validTo() == null || !issued.validTo().isBefore(issued.validFrom()))
                .isTrue();
    }
}
