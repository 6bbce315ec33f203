package org.caseledger.adapters.eventstore.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.adapters.eventstore.contract.Steps.steps;

import java.util.List;
import java.util.Set;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.caseledger.application.ledger.LedgerPosition;
import org.caseledger.application.ledger.RecordedEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

public abstract class ReplayingFromAnyPlaceContract extends EventStoreContract {

    private List<? extends TrackedEventMessage<?>> all;

    @BeforeEach
    void aLedgerOfTwoCases() {
        for (int sequence = 0; sequence < 20; sequence += 2) {
            ledger.engine().appendEvents(steps("case-1", sequence, 2));
            ledger.engine().appendEvents(steps("case-2", sequence, 2));
        }
        all = ledger.engine().readEvents(null, false).toList();
    }

    @Test
    void fromTheTokenOfEachEventTheRestFollowsExactly() {
        List<String> ids =
                all.stream().<String>map(TrackedEventMessage::getIdentifier).toList();

        assertThat(ids).hasSize(40).doesNotHaveDuplicates();
        for (int i = 0; i < all.size(); i++) {
            assertThat(ledger.idsBehind(all.get(i).trackingToken())).isEqualTo(ids.subList(i + 1, ids.size()));
        }
    }

    @Test
    void eachTokenCoversThoseBeforeItAndNoLaterOne() {
        for (int i = 1; i < all.size(); i++) {
            TrackingToken token = all.get(i).trackingToken();
            TrackingToken before = all.get(i - 1).trackingToken();
            assertThat(token.covers(before)).isTrue();
            assertThat(before.covers(token)).isFalse();
        }
    }

    @Test
    void theTailIsBeforeEverythingAndTheHeadBehindIt() {
        assertThat(ledger.idsBehind(ledger.engine().createTailToken())).hasSize(40);
        assertThat(ledger.idsBehind(ledger.engine().createHeadToken())).isEmpty();
        assertThat(ledger.reader().head())
                .contains((LedgerPosition) all.getLast().trackingToken());
    }

    @Test
    void theReaderReadsTheSamePlaces() {
        LedgerPosition fifth = (LedgerPosition) all.get(4).trackingToken();

        List<RecordedEvent> read = ledger.reader().after(fifth, 3);

        assertThat(read)
                .extracting(RecordedEvent::eventId)
                .containsExactlyElementsOf(all.subList(5, 8).stream()
                        .<String>map(TrackedEventMessage::getIdentifier)
                        .toList());
        assertThat(ledger.reader().after(null, 100)).hasSize(40);
    }

    @Test
    void theReaderCanBeAskedForSomeTypesOnly() {
        String type = ledger.reader().at("case-1", 0).orElseThrow().type();

        assertThat(ledger.reader().after(null, 100, Set.of(type))).hasSize(40);
        assertThat(ledger.reader().after(null, 100, Set.of("case.never"))).isEmpty();
    }
}
