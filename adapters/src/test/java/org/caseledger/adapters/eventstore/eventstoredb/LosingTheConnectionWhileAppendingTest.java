package org.caseledger.adapters.eventstore.eventstoredb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.caseledger.adapters.eventstore.contract.Steps.ids;
import static org.caseledger.adapters.eventstore.contract.Steps.steps;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.caseledger.application.ledger.LedgerUnavailableException;
import org.junit.jupiter.api.Test;

/** Nobody knows then whether it was stored, so the same events are sent again at the same revision. */
class LosingTheConnectionWhileAppendingTest extends OnTheDouble {

    private static final int WRITERS = 20;
    private static final int EACH = 50;

    @Test
    void aThousandTimesBeforeTheWriteNothingIsLostAndNothingTwice() throws Exception {
        everyAppendLosesTheConnection(() -> server.faults().dropConnectionBeforeWriting(1));
    }

    @Test
    void aThousandTimesAfterTheWriteNothingIsLostAndNothingTwice() throws Exception {
        everyAppendLosesTheConnection(() -> server.faults().dropConnectionAfterWriting(1));
    }

    @Test
    void anAppendThatTheClusterGaveUpIsSentAgain() {
        server.faults().timeOutWithoutWriting(1);
        var first = steps("case-1", 0, 2);
        ledger.engine().appendEvents(first);
        server.faults().timeOutAfterWriting(1);
        var second = steps("case-1", 2, 2);
        ledger.engine().appendEvents(second);

        assertThat(ledger.idsOf("case-1"))
                .isEqualTo(ids(List.of(first.get(0), first.get(1), second.get(0), second.get(1))));
        assertThat(ledger.idsBehind(null)).hasSize(4);
    }

    @Test
    void anAppendThatIsNeverAnsweredIsReportedInTheEndAndMayBeSentAgain() {
        EventStoreDb impatient = Doubles.connectImpatiently(server);
        var append = steps("case-1", 0, 2);
        server.faults().stallAfterWriting(100);

        assertThatExceptionOfType(LedgerUnavailableException.class)
                .isThrownBy(() -> Doubles.engine(impatient).appendEvents(append))
                .withMessageContaining("did not answer in time");

        server.faults().clear();
        ledger.engine().appendEvents(append);
        assertThat(ledger.idsBehind(null)).isEqualTo(ids(append));
        impatient.close();
    }

    @Test
    void aConflictIsStillAConflict() {
        ledger.engine().appendEvents(steps("case-1", 0, 1));
        server.faults().dropConnectionBeforeWriting(1);

        assertThatExceptionOfType(AggregateStreamCreationException.class)
                .isThrownBy(() -> ledger.engine().appendEvents(steps("case-1", 0, 2)));
    }

    private void everyAppendLosesTheConnection(Runnable order) throws Exception {
        List<Callable<List<String>>> writers = new ArrayList<>();
        for (int writer = 0; writer < WRITERS; writer++) {
            String streamId = "case-" + writer;
            writers.add(() -> IntStream.range(0, EACH)
                    .mapToObj(sequence -> {
                        order.run();
                        var append = steps(streamId, sequence, 1);
                        ledger.engine().appendEvents(append);
                        return append.getFirst().getIdentifier();
                    })
                    .toList());
        }
        List<String> acknowledged = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var done : threads.invokeAll(writers)) {
                acknowledged.addAll(done.get());
            }
        }

        assertThat(acknowledged).hasSize(WRITERS * EACH);
        assertThat(ledger.idsBehind(null)).containsExactlyInAnyOrderElementsOf(acknowledged);
    }
}
