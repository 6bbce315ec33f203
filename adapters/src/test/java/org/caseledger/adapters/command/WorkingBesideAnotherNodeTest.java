package org.caseledger.adapters.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.caseledger.application.command.CommandRule;
import org.caseledger.application.command.Envelope;
import org.caseledger.application.command.Ledger;
import org.caseledger.application.command.Stored;
import org.caseledger.application.demo.DemoAccount;
import org.caseledger.application.shell.LedgerAssembly;
import org.caseledger.domain.rule.Refused;
import org.caseledger.domain.withdrawal.WithdrawalCommand.WithdrawApplication;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** This node remembers a case that another node goes on with. */
class WorkingBesideAnotherNodeTest {

    private final Applications applications = new Applications();
    private final Ledger otherNode = LedgerAssembly.over(applications.ledger.events, applications.ledger.reader);

    @AfterEach
    void close() {
        applications.close();
    }

    @Test
    void whatTheOtherNodeDidIsSeenByTheNextCommandHere() {
        var submitted = applications.submit(Envelope.plain("c"));
        otherNode.give(applications.acceptance(submitted), Envelope.plain("c"));

        var withdrawn = applications.ledger.ledger.give(withdrawal(submitted), Envelope.plain("c"));

        assertThat(withdrawn.version()).isGreaterThan(1);
    }

    @Test
    void aVersionThatOnlyTheOtherNodeHasSeenIsNotRefusedHere() {
        var submitted = applications.submit(Envelope.plain("c"));
        otherNode.give(applications.acceptance(submitted), Envelope.plain("c"));

        var withdrawn = applications.ledger.ledger.give(withdrawal(submitted), new Envelope(null, 1L, "c"));

        assertThat(withdrawn.version()).isGreaterThan(1);
    }

    @Test
    void whatTheOtherNodeMadeImpossibleIsRefusedHere() {
        var submitted = applications.submit(Envelope.plain("c"));
        otherNode.give(withdrawal(submitted), Envelope.plain("c"));
        var size = applications.ledger.size();

        assertThatThrownBy(() -> applications.accept(submitted, Envelope.plain("c")))
                .isInstanceOf(Refused.class);
        assertThat(applications.ledger.size()).isEqualTo(size);
    }

    @Test
    void aCommandThatTheOtherNodeHasAnsweredIsNotDoneAgainHere() {
        var submitted = applications.submit(Envelope.plain("c"));
        var first = otherNode.give(applications.acceptance(submitted), Applications.once("m-1", "accept"));

        var again = applications.accept(submitted, Applications.once("m-1", "accept"));

        assertThat(again.position()).isEqualTo(first.position());
        assertThat(again.added()).isZero();
        assertThatThrownBy(() -> applications.accept(submitted, Applications.once("m-1", "other content")))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.code())
                        .isEqualTo(CommandRule.IDEMPOTENCY_CONFLICT.code()));
    }

    private static WithdrawApplication withdrawal(Stored submitted) {
        return new WithdrawApplication(
                Applications.number(submitted), Applications.occasion(DemoAccount.CLERK_LI), "不再开店");
    }
}
