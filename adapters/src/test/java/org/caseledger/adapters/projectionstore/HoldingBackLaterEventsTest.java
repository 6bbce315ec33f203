package org.caseledger.adapters.projectionstore;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.caseledger.adapters.testing.TestDatabase;
import org.caseledger.application.deadletter.DeadLetter;
import org.caseledger.application.ledger.LedgerPosition;
import org.caseledger.application.search.View;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A case was set aside at its third event. */
class HoldingBackLaterEventsTest {

    private static final String PROJECTION = "cases@an-index";
    private static final String STREAM = "case-1";
    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MICROS);
    private static final DeadLetter LETTER = new DeadLetter(
            View.CASES,
            PROJECTION,
            STREAM,
            2,
            new LedgerPosition(7, 9),
            UUID.randomUUID().toString(),
            "case.accepted",
            "400 a_type",
            1,
            2,
            0,
            NOW,
            NOW);

    private final HikariDataSource database = TestDatabase.emptyLedger();
    private final PostgresDeadLetters letters = new PostgresDeadLetters(database);

    @BeforeEach
    void parked() {
        letters.park(List.of(LETTER));
        assertThat(letters.find(PROJECTION, STREAM)).contains(LETTER);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void anEventThatComesTwiceIsCountedOnce() {
        assertThat(letters.holdBack(PROJECTION, STREAM, List.of(3L, 4L))).isTrue();
        assertThat(letters.holdBack(PROJECTION, STREAM, List.of(4L, 5L))).isTrue();

        var letter = letters.find(PROJECTION, STREAM).orElseThrow();
        assertThat(letter.heldBack()).isEqualTo(3);
        assertThat(letter.lastSequence()).isEqualTo(5);
    }

    @Test
    void aRetryThatShowedLessThanWhatWasHeldBackMeanwhileDoesNotTakeTheLetterAway() {
        letters.holdBack(PROJECTION, STREAM, List.of(3L));

        assertThat(letters.shown(LETTER, 2)).isFalse();
        assertThat(letters.shown(LETTER, 3)).isTrue();
    }

    @Test
    void onceTheLetterIsGoneNothingIsHeldBack() {
        letters.shown(LETTER, 2);

        assertThat(letters.holdBack(PROJECTION, STREAM, List.of(3L))).isFalse();
        assertThat(letters.parked(PROJECTION)).isEmpty();
    }

    @Test
    void settingItAsideAgainIsOneMoreAttemptAndNoSecondLetter() {
        letters.park(List.of(LETTER));

        assertThat(letters.count(PROJECTION)).isOne();
        assertThat(letters.find(PROJECTION, STREAM).orElseThrow().attempts()).isEqualTo(2);
    }

    @Test
    void anotherIndexOfTheViewFollowsTheCase() {
        assertThat(letters.parked("cases@another-index")).isEmpty();
        assertThat(letters.list(View.CASES, "cases@another-index", 10)).isEmpty();
        assertThat(letters.list(View.CASES, null, 10)).hasSize(1);
    }
}
