package org.caseledger.adapters.eventstore.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.caseledger.adapters.eventstore.contract.Steps.steps;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.caseledger.application.ledger.RecordedEvent;
import org.junit.jupiter.api.Test;

public abstract class ReadingManyStreamsContract extends EventStoreContract {

    @Test
    void eachHistoryIsWholeAndInOrder() {
        for (int round = 0; round < 3; round++) {
            for (int i = 1; i <= 5; i++) {
                ledger.engine().appendEvents(steps("case-" + i, round * 4L, 4));
            }
        }

        var histories = ledger.reader().streams(List.of("case-2", "case-4", "case-none"));

        assertThat(histories).containsOnlyKeys("case-2", "case-4");
        assertThat(histories.values()).allSatisfy(history -> assertThat(history)
                .extracting(RecordedEvent::sequence)
                .containsExactlyElementsOf(
                        IntStream.range(0, 12).mapToObj(Long::valueOf).toList()));
    }

    @Test
    void eachIsHandedOverOnceAndWhole() {
        for (int i = 1; i <= 3; i++) {
            ledger.engine().appendEvents(steps("case-" + i, 0, i));
        }
        for (int i = 1; i <= 3; i++) {
            ledger.engine().appendEvents(steps("case-" + i, i, 2));
        }
        var streamIds = List.of("case-3", "case-1", "case-none", "case-2");

        var histories = new HashMap<String, List<RecordedEvent>>();
        ledger.reader().each(streamIds, history -> {
            var before = histories.put(history.getFirst().streamId(), history);
            assertThat(before).isNull();
        });

        assertThat(histories).isEqualTo(ledger.reader().streams(streamIds));
        assertThat(histories.get("case-3")).hasSize(5);
    }

    @Test
    void eachHasTheVersionOfItsLastEvent() {
        ledger.engine().appendEvents(steps("case-1", 0, 1));
        ledger.engine().appendEvents(steps("case-2", 0, 12));
        ledger.engine().appendEvents(steps("case-3", 0, 2));

        assertThat(ledger.reader().versions(List.of("case-1", "case-2", "case-none", "case-2")))
                .isEqualTo(Map.of("case-1", 0L, "case-2", 11L));
    }

    @Test
    void noStreamsHaveNoHistories() {
        assertThat(ledger.reader().streams(List.of())).isEmpty();
        assertThat(ledger.reader().versions(List.of())).isEmpty();
        ledger.reader().each(List.of(), history -> fail("Expected no history, but got %s", history));
    }
}
