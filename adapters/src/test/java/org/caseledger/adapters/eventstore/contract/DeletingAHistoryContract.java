package org.caseledger.adapters.eventstore.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.caseledger.adapters.eventstore.contract.Steps.ids;
import static org.caseledger.adapters.eventstore.contract.Steps.stepOfCommand;
import static org.caseledger.adapters.eventstore.contract.Steps.steps;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.axonframework.eventhandling.DomainEventMessage;
import org.caseledger.adapters.eventstore.contract.Mishaps.Deletion;
import org.caseledger.adapters.eventstore.contract.Steps.Step;
import org.caseledger.application.command.CommandId;
import org.caseledger.application.ledger.HistoryUnreadableException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody deletes a history at the store itself. It must never look like one that was never begun. */
public abstract class DeletingAHistoryContract extends MishapContract {

    private final List<DomainEventMessage<Step>> deleted = steps("case-1", 0, 3);
    private final List<DomainEventMessage<Step>> untouched = steps("case-2", 0, 3);

    protected Deletion deletion;

    @BeforeEach
    void twoHistoriesOfWhichOneIsDeleted() {
        ledger.engine().appendEvents(deleted);
        ledger.engine().appendEvents(untouched);
        deletion = delete("case-1");
    }

    /** How they delete it. */
    protected abstract Deletion delete(String streamId);

    @Test
    void itIsThereOrInItsPlaceIsSomethingThatNobodyCanRead() {
        var histories = ledger.reader().streams(List.of("case-2", "case-1"));

        assertThat(histories.get("case-2")).hasSize(3);
        if (deletion == Deletion.REFUSED) {
            assertThat(ledger.idsOf("case-1")).isEqualTo(ids(deleted));
            assertThat(ledger.idsBehind(null)).hasSize(6);
        } else {
            assertThat(histories.get("case-1")).isNotEmpty().noneMatch(event -> event.payload() instanceof Step);
            assertThat(ledger.reader().stream("case-1", 2, 10)).isNotEmpty();
            assertThat(ledger.reader().stream("case-1", 3, 10)).isNotEmpty();
            assertThat(ledger.idsOf("case-1")).isNotEmpty().doesNotContainAnyElementsOf(ids(deleted));
        }
    }

    @Test
    void nobodyBeginsItAgain() {
        assumeTrue(deletion == Deletion.DONE);

        isRefused(() -> ledger.engine().appendEvents(steps("case-1", 0, 1)));

        assertThat(ledger.reader().stream("case-1", 0, 10))
                .isNotEmpty()
                .noneMatch(event -> event.payload() instanceof Step);
    }

    /** Not one event more: whoever began it sends the same command again, and others follow the ledger. */
    @Test
    void noRepeatedCommandBeginsItAgain() {
        var id = CommandId.derived("a repeatable command").toString();
        ledger.engine().appendEvents(stepOfCommand(id, "case-3", 0));
        assumeTrue(delete("case-3") == Deletion.DONE);
        var before = ledger.idsBehind(null);

        isRefused(() -> ledger.engine().appendEvents(stepOfCommand(id, "case-3", 0)), "case-3");

        assertThat(ledger.idsBehind(null)).isEqualTo(before);
    }

    @Test
    void allOthersGoOn() {
        ledger.engine().appendEvents(steps("case-2", 3, 1));

        assertThat(ledger.idsOf("case-2")).hasSize(4).startsWith(ids(untouched).toArray(String[]::new));
    }

    protected static void isRefused(ThrowingCallable append) {
        isRefused(append, "case-1");
    }

    private static void isRefused(ThrowingCallable append, String streamId) {
        assertThatExceptionOfType(HistoryUnreadableException.class)
                .isThrownBy(append)
                .withMessageContaining(streamId)
                .withMessageContaining("deleted");
    }
}
