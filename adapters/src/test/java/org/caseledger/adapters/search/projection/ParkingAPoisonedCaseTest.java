package org.caseledger.adapters.search.projection;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.TreeMap;
import org.caseledger.adapters.projectionstore.PostgresDeadLetters;
import org.caseledger.adapters.testing.TestLedger;
import org.caseledger.adapters.testing.TestViews;
import org.caseledger.application.casefile.CaseFold;
import org.caseledger.application.casefile.CaseStatus;
import org.caseledger.application.command.Envelope;
import org.caseledger.application.command.NotAllowed;
import org.caseledger.application.command.StreamId;
import org.caseledger.application.deadletter.DeadLetters;
import org.caseledger.application.ledger.RecordedEvent;
import org.caseledger.application.search.CaseDocument;
import org.caseledger.application.search.Thoroughness;
import org.caseledger.application.search.View;
import org.caseledger.domain.actor.Actor;
import org.caseledger.domain.actor.Occasion;
import org.caseledger.domain.actor.Role;
import org.caseledger.domain.code.Channel;
import org.caseledger.domain.identifier.CaseNumber;
import org.caseledger.domain.withdrawal.WithdrawalCommand.WithdrawApplication;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One case of the demonstration cannot be shown. */
class ParkingAPoisonedCaseTest {

    private static final Actor HEAD = Actor.of("head-qian", Role.HEAD, null);

    private final TestLedger ledger = new TestLedger();
    private final PostgresDeadLetters store = new PostgresDeadLetters(ledger.dataSource);
    private CaseNumber number;
    private String streamId;

    @BeforeEach
    void givenASubmittedCase() {
        ledger.demo.setUp();
        number = ledger.reader.streams(streams()).values().stream()
                .map(CaseFold::of)
                .filter(it -> it.status() == CaseStatus.SUBMITTED)
                .map(it -> CaseNumber.of(it.number()))
                .findFirst()
                .orElseThrow();
        streamId = StreamId.of(number);
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @ParameterizedTest
    @EnumSource(Poison.Kind.class)
    void onlyThatCaseWaitsAndARetryBringsItUpToDate(Poison.Kind kind) {
        var poison = new Poison(kind, View.CASES, streamId);
        try (var views = poison.views(ledger)) {
            views.caughtUp();
            var others = expected();
            others.remove(number.value());
            assertThat(views.documents(View.CASES)).isEqualTo(others);
            assertThat(deadLetters(views)).isOne();

            poison.works = false;
            withdraw();
            views.caughtUp();
            assertThat(views.documents(View.CASES)).isEqualTo(others);

            assertThat(letters(views).retry(HEAD, View.CASES, streamId)).isEmpty();
            assertThat(views.documents(View.CASES)).isEqualTo(expected());
            assertThat(deadLetters(views)).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource(Poison.Kind.class)
    void theLetterTellsWhatWentWrongButNotWhatTheEventSays(Poison.Kind kind) {
        var poison = new Poison(kind, View.CASES, streamId);
        try (var views = poison.views(ledger)) {
            views.caughtUp();
            withdraw();
            views.caughtUp();
            var again = letters(views).retry(HEAD, View.CASES, streamId).orElseThrow();

            assertThat(letters(views).list(HEAD, null)).containsExactly(again);
            assertThat(again.eventType()).isEqualTo("case.submitted");
            assertThat(again.sequence()).isZero();
            assertThat(again.attempts()).isEqualTo(2);
            assertThat(again.heldBack()).isEqualTo(size() - 1);
            assertThat(again.toString()).doesNotContain("张三", "110105189912310015");
            assertThat(again.cause()).contains(kind == Poison.Kind.THROWS ? "IllegalState" : "400 strict_dynamic");
        }
    }

    @Test
    void noLaterEntryOfThatCaseOvertakesAndARetryShowsAllOfThem() {
        var poison = new Poison(Poison.Kind.IS_REFUSED, View.LEDGER, streamId);
        try (var views = poison.views(ledger)) {
            views.caughtUp();
            int before = ledger.size();
            withdraw();
            views.caughtUp();
            assertThat(views.documents(View.LEDGER)).hasSize(before - 1);

            poison.works = false;
            assertThat(letters(views).retryAll(HEAD, View.LEDGER)).isEmpty();
            assertThat(views.documents(View.LEDGER).keySet())
                    .isEqualTo(events().stream().map(RecordedEvent::eventId).collect(toSet()));
        }
    }

    @Test
    void afterARestartItStillWaits() {
        var poison = new Poison(Poison.Kind.THROWS, View.CASES, streamId);
        var before = poison.views(ledger);
        before.caughtUp();
        before.close();
        poison.works = false;

        try (var after = before.again()) {
            withdraw();
            after.caughtUp();
            assertThat(after.documents(View.CASES)).doesNotContainKey(number.value());
            assertThat(letters(after).list(HEAD, View.CASES)).hasSize(1);

            assertThat(letters(after).retry(HEAD, View.CASES, streamId)).isEmpty();
            assertThat(after.documents(View.CASES)).isEqualTo(expected());
        }
    }

    @Test
    void givingItUpIsRecordedAndTheNextEventIsFollowedAgain() {
        var poison = new Poison(Poison.Kind.THROWS, View.CASES, streamId);
        try (var views = poison.views(ledger)) {
            views.caughtUp();
            poison.works = false;

            letters(views).drop(HEAD, View.CASES, streamId, "由人工核对").orElseThrow();

            assertThat(letters(views).list(HEAD, null)).isEmpty();
            var dropped = letters(views).dropped(HEAD, View.CASES).getFirst();
            assertThat(dropped.droppedBy()).isEqualTo("head-qian");
            assertThat(dropped.reason()).isEqualTo("由人工核对");
            assertThat(dropped.droppedAt()).isBetween(Instant.now().minusSeconds(60), Instant.now());
            assertThat(dropped.letter().streamId()).isEqualTo(streamId);
            assertThat(views.documents(View.CASES)).doesNotContainKey(number.value());

            withdraw();
            views.caughtUp();
            assertThat(views.documents(View.CASES)).isEqualTo(expected());
        }
    }

    @Test
    void aViewThatIsMadeAnewHasItsOwnLetterOfThatCaseAndIsSearchedNevertheless() {
        var poison = new Poison(Poison.Kind.IS_REFUSED, View.CASES, streamId);
        try (var views = poison.views(ledger)) {
            views.caughtUp();
            var old = letters(views).list(HEAD, View.CASES).getFirst().projection();

            views.rebuild(Thoroughness.FULL);

            var letter = letters(views).list(HEAD, View.CASES).getFirst();
            assertThat(letter.projection()).isNotEqualTo(old);
            assertThat(letter.sequence()).isZero();
            assertThat(views.documents(View.CASES)).doesNotContainKey(number.value());
            poison.works = false;
            assertThat(letters(views).retry(HEAD, View.CASES, streamId)).isEmpty();
            assertThat(views.documents(View.CASES)).isEqualTo(expected());
        }
    }

    @Test
    void aCitizenDoesNotSeeTheLetters() {
        try (var views = TestViews.of(ledger)) {
            assertThatExceptionOfType(NotAllowed.class)
                    .isThrownBy(() -> letters(views).list(Actor.of("citizen-zhang", Role.CITIZEN, null), null));
        }
    }

    private DeadLetters letters(TestViews views) {
        return new DeadLetters(store, views.projections.reprojection(), Clock.systemUTC());
    }

    private static double deadLetters(TestViews views) {
        return views.meters
                .get("caseledger.view.dead.letters")
                .tag("view", View.CASES.title())
                .gauge()
                .value();
    }

    private void withdraw() {
        var now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        var citizen = Actor.of("citizen-zhang", Role.CITIZEN, null);
        ledger.ledger.give(
                new WithdrawApplication(number, new Occasion(citizen, Channel.ONLINE, now), "计划有变"),
                Envelope.plain("test"));
    }

    private TreeMap<String, String> expected() {
        var documents = new TreeMap<String, String>();
        ledger.reader.streams(streams()).values().forEach(history -> {
            var document = CaseDocument.of(CaseFold.of(history), TestViews.DIGEST);
            documents.put(document.number(), new String(DocumentJson.mapper().writeValueAsBytes(document)));
        });
        return documents;
    }

    private int size() {
        return ledger.reader.stream(streamId, 0, 100).size();
    }

    private List<RecordedEvent> events() {
        return ledger.reader.after(null, Integer.MAX_VALUE);
    }

    private List<String> streams() {
        return events().stream()
                .map(RecordedEvent::streamId)
                .filter(id -> id.startsWith(StreamId.CASE))
                .distinct()
                .toList();
    }
}
