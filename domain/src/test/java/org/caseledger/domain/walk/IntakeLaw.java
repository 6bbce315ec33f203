package org.caseledger.domain.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.caseledger.domain.code.Channel;
import org.caseledger.domain.intake.DeclineGround;
import org.caseledger.domain.intake.IntakeEvent.ApplicationAccepted;
import org.caseledger.domain.intake.IntakeEvent.ApplicationDeclined;
import org.caseledger.domain.intake.IntakeEvent.CorrectedOnTheSpot;
import org.caseledger.domain.intake.IntakeEvent.CorrectionsRequested;
import org.caseledger.domain.intake.MissingMaterial;
import org.caseledger.domain.submission.SubmissionEvent.ApplicationSubmitted;
import org.caseledger.domain.submission.SubmissionEvent.MaterialsSupplemented;
import org.caseledger.domain.submission.SubmittedMaterial;

/** Arts. 31 and 32, read over the whole story. */
final class IntakeLaw {

    private IntakeLaw() {}

    static void holds(Story story) {
        assertThat(story.count(ApplicationAccepted.class) + story.count(ApplicationDeclined.class))
                .isLessThan(2);
        story.each(ApplicationSubmitted.class, IntakeLaw::onlineComplete);
        story.each(CorrectionsRequested.class, IntakeLaw::noticeOnce);
        story.each(MaterialsSupplemented.class, IntakeLaw::supplementWhole);
        story.each(CorrectedOnTheSpot.class, (e, before) -> {
            assertThat(before.terms().listed()).containsAll(e.materials());
            assertThat(awaitingIntake(before)).isTrue();
        });
        story.each(ApplicationAccepted.class, (e, before) -> {
            assertThat(inHand(before)).containsAll(before.terms().mandatory());
            assertThat(awaitingIntake(before)).isTrue();
        });
        story.each(ApplicationDeclined.class, (e, before) -> {
            assertThat(awaitingIntake(before)).isTrue();
            assertThat(e.ground() == DeclineGround.NOT_WITHIN_AUTHORITY && e.whomToAsk() == null)
                    .isFalse();
        });
    }

    private static void onlineComplete(ApplicationSubmitted submitted, Story before) {
        assertThat(before.events()).isEmpty();
        var names = submitted.materials().stream().map(SubmittedMaterial::name).toList();
        assertThat(names).doesNotHaveDuplicates();
        assertThat(submitted.terms().listed()).containsAll(names);
        if (Set.of(Channel.ONLINE, Channel.MOBILE).contains(submitted.channel())) {
            assertThat(names).containsAll(submitted.terms().mandatory());
        }
    }

    private static void noticeOnce(CorrectionsRequested notice, Story before) {
        assertThat(awaitingIntake(before)).isTrue();
        assertThat(names(notice)).isNotEmpty();
        assertThat(before.terms().listed()).containsAll(names(notice));
        assertThat(inHandOr(before, names(notice))).containsAll(before.terms().mandatory());
        before.all(CorrectionsRequested.class).stream().limit(1).forEach(first -> assertThat(names(first))
                .containsAll(names(notice)));
    }

    private static void supplementWhole(MaterialsSupplemented supplement, Story before) {
        assertThat(before.count(CorrectionsRequested.class)).isEqualTo(before.count(MaterialsSupplemented.class) + 1);
        assertThat(before.terms().listed()).containsAll(brought(supplement));
        var after = inHandOr(before, brought(supplement));
        before.all(CorrectionsRequested.class)
                .forEach(notice -> assertThat(after).containsAll(names(notice)));
    }

    private static boolean awaitingIntake(Story before) {
        return !before.accepted()
                && !before.closed()
                && before.has(ApplicationSubmitted.class)
                && before.count(CorrectionsRequested.class) == before.count(MaterialsSupplemented.class);
    }

    private static Set<String> inHandOr(Story story, Set<String> more) {
        var all = inHand(story);
        all.addAll(more);
        return all;
    }

    /** What the applicant has brought and no later notice has found wanting. */
    private static Set<String> inHand(Story story) {
        var hand = new HashSet<String>();
        for (var event : story.events()) {
            switch (event) {
                case ApplicationSubmitted e -> e.materials().forEach(material -> hand.add(material.name()));
                case MaterialsSupplemented e -> hand.addAll(brought(e));
                case CorrectedOnTheSpot e -> hand.addAll(e.materials());
                case CorrectionsRequested e -> hand.removeAll(names(e));
                default -> {}
            }
        }
        return hand;
    }

    private static Set<String> names(CorrectionsRequested notice) {
        return notice.missing().stream().map(MissingMaterial::name).collect(Collectors.toSet());
    }

    private static Set<String> brought(MaterialsSupplemented supplement) {
        return supplement.materials().stream().map(SubmittedMaterial::name).collect(Collectors.toSet());
    }
}
