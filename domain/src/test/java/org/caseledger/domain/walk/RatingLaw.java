package org.caseledger.domain.walk;

import static org.assertj.core.api.Assertions.assertThat;

import org.caseledger.domain.code.Channel;
import org.caseledger.domain.code.Satisfaction;
import org.caseledger.domain.delivery.DeliveryEvent.ResultDelivered;
import org.caseledger.domain.delivery.DeliveryMethod;
import org.caseledger.domain.event.OfficialTime;
import org.caseledger.domain.intake.IntakeEvent.CorrectedOnTheSpot;
import org.caseledger.domain.rating.Answer;
import org.caseledger.domain.rating.RatingEvent.CaseRated;
import org.caseledger.domain.rating.RatingEvent.RatingAnswered;
import org.caseledger.domain.rating.RatingEvent.RatingAppealDecided;
import org.caseledger.domain.rating.RatingEvent.RatingAppealed;
import org.caseledger.domain.rating.RatingEvent.RatingCalledBack;
import org.caseledger.domain.submission.SubmissionEvent.ApplicationSubmitted;

/** 国办发〔2019〕51号: one rating, a call before any answer to a bad one, one appeal. */
final class RatingLaw {

    private RatingLaw() {}

    static void holds(Story story) {
        story.each(CaseRated.class, (e, before) -> {
            assertThat(before.has(CaseRated.class)).isFalse();
            assertThat(before.closed() || servedAtAWindow(before)).isTrue();
        });
        story.each(RatingCalledBack.class, (e, before) -> answerable(before));
        story.each(RatingAnswered.class, RatingLaw::answer);
        story.each(RatingAppealed.class, (e, before) -> {
            assertThat(grade(before).bad()).isTrue();
            assertThat(before.has(RatingAppealed.class)).isFalse();
        });
        story.each(RatingAppealDecided.class, (e, before) -> {
            assertThat(before.count(RatingAppealed.class)).isEqualTo(1);
            assertThat(before.has(RatingAppealDecided.class)).isFalse();
        });
    }

    private static void answer(RatingAnswered answered, Story before) {
        answerable(before);
        assertThat(grade(before).bad() && !before.has(RatingCalledBack.class)).isFalse();
        assertThat(answered.rectifyBy() != null).isEqualTo(answered.answer() == Answer.WILL_RECTIFY);
        if (answered.rectifyBy() != null) {
            var today = OfficialTime.dateOf(answered.occurredAt());
            assertThat(answered.rectifyBy()).isBetween(today, today.plusMonths(1));
            assertThat(before.has(RatingAnswered.class)).isFalse();
        }
    }

    private static void answerable(Story before) {
        assertThat(before.has(CaseRated.class)).isTrue();
        assertThat(before.all(RatingAnswered.class)).allMatch(e -> e.answer() == Answer.WILL_RECTIFY);
        assertThat(before.count(RatingAppealed.class)).isEqualTo(before.count(RatingAppealDecided.class));
        assertThat(before.all(RatingAppealDecided.class)).noneMatch(RatingAppealDecided::upheld);
    }

    private static Satisfaction grade(Story before) {
        return before.all(CaseRated.class).getFirst().grade();
    }

    private static boolean servedAtAWindow(Story before) {
        return before.has(CorrectedOnTheSpot.class)
                || before.all(ApplicationSubmitted.class).stream().anyMatch(e -> e.channel() == Channel.WINDOW)
                || before.all(ResultDelivered.class).stream().anyMatch(e -> e.method() == DeliveryMethod.WINDOW);
    }
}
