package org.caseledger.adapters.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.caseledger.adapters.testing.TestLedger;
import org.caseledger.application.command.CommandRule;
import org.caseledger.application.command.Envelope;
import org.caseledger.domain.rule.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SendingACommandAgainTest {

    private final Applications applications = new Applications();
    private final TestLedger ledger = applications.ledger;

    @AfterEach
    void close() {
        applications.close();
    }

    @Test
    void anApplicationSentAgainGetsTheFirstAnswerAndAddsNothing() {
        var first = applications.submit(Applications.once("m-1", "content"));
        var size = ledger.size();

        var second = applications.submit(Applications.once("m-1", "content"));

        assertThat(second.streamId()).isEqualTo(first.streamId());
        assertThat(second.version()).isEqualTo(first.version());
        assertThat(second.position()).isEqualTo(first.position());
        assertThat(second.added()).isZero();
        assertThat(ledger.size()).isEqualTo(size);
    }

    @Test
    void theFirstAnswerStaysTheAnswerAfterTheCaseHasMovedOn() {
        var submitted = applications.submit(Applications.once("m-1", "content"));
        applications.accept(submitted, Applications.once("m-2", "accept"));

        var again = applications.submit(Applications.once("m-1", "content"));

        assertThat(again.version()).isZero();
        assertThat(again.position()).isEqualTo(submitted.position());
    }

    @Test
    void anAcceptanceSentAgainIsNotRefused() {
        var submitted = applications.submit(Envelope.plain("c"));
        var accepted = applications.accept(submitted, Applications.once("m-2", "accept"));

        var again = applications.accept(submitted, Applications.once("m-2", "accept"));

        assertThat(again.version()).isEqualTo(accepted.version());
        assertThat(again.position()).isEqualTo(accepted.position());
        assertThat(again.added()).isZero();
    }

    @Test
    void theSameIdWithOtherContentIsAConflict() {
        applications.submit(Applications.once("m-1", "content"));
        var size = ledger.size();

        assertThatThrownBy(() -> applications.submit(Applications.once("m-1", "other content")))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.code())
                        .isEqualTo(CommandRule.IDEMPOTENCY_CONFLICT.code()));
        assertThat(ledger.size()).isEqualTo(size);
    }

    @Test
    void theSameIdForAnotherCaseIsAConflict() {
        var one = applications.submit(Envelope.plain("c"));
        var other = applications.submit(Envelope.plain("c"));
        applications.accept(one, Applications.once("m-2", "accept one"));
        var size = ledger.size();

        assertThatThrownBy(() -> applications.accept(other, Applications.once("m-2", "accept other")))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.code())
                        .isEqualTo(CommandRule.IDEMPOTENCY_CONFLICT.code()));
        assertThat(ledger.size()).isEqualTo(size);
    }

    @Test
    void theSameIdIsAConflictAlsoWhereTheOtherCaseWouldHaveRefused() {
        var one = applications.submit(Envelope.plain("c"));
        var accepted = applications.submit(Envelope.plain("c"));
        applications.accept(accepted, Envelope.plain("c"));
        applications.accept(one, Applications.once("m-2", "accept one"));

        assertThatThrownBy(() -> applications.accept(accepted, Applications.once("m-2", "accept other")))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.code())
                        .isEqualTo(CommandRule.IDEMPOTENCY_CONFLICT.code()));
    }
}
