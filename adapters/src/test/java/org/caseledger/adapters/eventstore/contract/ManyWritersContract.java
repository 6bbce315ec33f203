package org.caseledger.adapters.eventstore.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.adapters.eventstore.contract.Steps.step;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import org.caseledger.application.ledger.RecordedEvent;
import org.junit.jupiter.api.Test;

public abstract class ManyWritersContract extends EventStoreContract {

    private static final int EACH = 25;

    @Test
    void platformThreadsLoseNothingAndRepeatNothing() throws Exception {
        everyWriterWritesItsCase(Writers.platformThreads());
    }

    @Test
    void virtualThreadsLoseNothingAndRepeatNothing() throws Exception {
        everyWriterWritesItsCase(Writers.virtualThreads());
    }

    private void everyWriterWritesItsCase(ExecutorService threads) throws Exception {
        Writers.write(threads, writer -> {
            for (int sequence = 0; sequence < EACH; sequence++) {
                ledger.engine().appendEvents(step("case-" + writer, sequence));
            }
        });

        List<RecordedEvent> all = ledger.reader().after(null, Integer.MAX_VALUE);
        assertThat(all).hasSize(Writers.MANY * EACH);
        assertThat(all).extracting(RecordedEvent::eventId).doesNotHaveDuplicates();
        assertEachCaseInOrder(all);
    }

    private static void assertEachCaseInOrder(List<RecordedEvent> all) {
        Map<String, Long> next = new HashMap<>();
        for (RecordedEvent event : all) {
            assertThat(event.sequence()).isEqualTo(next.getOrDefault(event.streamId(), 0L));
            next.put(event.streamId(), event.sequence() + 1);
        }
    }
}
