package org.caseledger.adapters.eventstore.eventstoredb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.caseledger.adapters.eventstore.contract.Steps.steps;

import com.eventstore.dbclient.StreamMetadata;
import org.caseledger.adapters.eventstore.contract.Steps.Step;
import org.caseledger.application.ledger.HistoryUnreadableException;
import org.junit.jupiter.api.Test;

/** Somebody deleted a stream softly, and it was begun again: the server goes on behind the old revisions. */
class ReadingAHistoryWithoutItsBeginningTest extends OnTheDouble {

    @Test
    void nobodyTakesItForAWholeOne() {
        ledger.engine().appendEvents(steps("case-1", 0, 3));
        store.clients().current().deleteStream("case-1").join();

        assertThatExceptionOfType(HistoryUnreadableException.class)
                .isThrownBy(() -> ledger.engine().appendEvents(steps("case-1", 0, 1)));

        assertThat(ledger.reader().stream("case-1", 0, 10))
                .hasSize(1)
                .noneMatch(event -> event.payload() instanceof Step);
    }

    @Test
    void norOneOfWhichEverythingIsHidden() {
        ledger.engine().appendEvents(steps("case-1", 0, 3));
        var metadata = new StreamMetadata();
        metadata.setTruncateBefore(3L);
        store.clients().current().setStreamMetadata("case-1", metadata).join();

        assertThat(ledger.reader().stream("case-1", 0, 10))
                .hasSize(1)
                .noneMatch(event -> event.payload() instanceof Step);
    }
}
