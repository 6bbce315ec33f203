package org.caseledger.adapters.eventstore.eventstoredb.server;

import static com.eventstore.dbclient.ExpectedRevision.expectedRevision;
import static com.eventstore.dbclient.ExpectedRevision.noStream;
import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.adapters.eventstore.eventstoredb.server.Visit.answer;
import static org.caseledger.adapters.eventstore.eventstoredb.server.Visit.events;
import static org.caseledger.adapters.eventstore.eventstoredb.server.Visit.eventually;
import static org.caseledger.adapters.eventstore.eventstoredb.server.Visit.refusal;

import com.eventstore.dbclient.AppendToStreamOptions;
import com.eventstore.dbclient.EventData;
import com.eventstore.dbclient.ExpectedRevision;
import com.eventstore.dbclient.ReadResult;
import com.eventstore.dbclient.ReadStreamOptions;
import com.eventstore.dbclient.WriteResult;
import io.grpc.Status;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The double fails an append as it was told to, once for each order. Sending the same events again then settles it. */
class FailingOnRequestTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Visit visit = Visit.to(ServerVersion.V24_10);
    private final Faults faults = visit.node().faults();
    private final EventData[] accepted = events(2);

    @AfterEach
    void close() {
        visit.close();
    }

    @Test
    void aConnectionThatBreaksBeforeTheWriteLeavesNothing() {
        faults.dropConnectionBeforeWriting(1);

        assertThat(codeOfTheRefusal()).isEqualTo(Status.Code.UNAVAILABLE);
        assertThat(written()).isZero();
        assertThat(sentAgain()).isEqualTo(expectedRevision(1));
        assertThat(written()).isEqualTo(2);
    }

    @Test
    void aConnectionThatBreaksAfterTheWriteLeavesTheEvents() {
        faults.dropConnectionAfterWriting(1);

        assertThat(codeOfTheRefusal()).isEqualTo(Status.Code.UNAVAILABLE);
        assertThat(written()).isEqualTo(2);
        assertThat(sentAgain()).isEqualTo(expectedRevision(1));
        assertThat(written()).isEqualTo(2);
    }

    @Test
    void aTimeOutIsAbortedWhetherOrNotItWasWritten() {
        faults.timeOutWithoutWriting(1);
        assertThat(codeOfTheRefusal()).isEqualTo(Status.Code.ABORTED);
        assertThat(written()).isZero();

        faults.timeOutAfterWriting(1);
        assertThat(codeOfTheRefusal()).isEqualTo(Status.Code.ABORTED);
        assertThat(written()).isEqualTo(2);
        assertThat(sentAgain()).isEqualTo(expectedRevision(1));
    }

    @Test
    void anAppendThatTheClientGaveUpMayStillBeWrittenLater() {
        faults.stallBeforeWriting(1);
        Throwable givenUp = refusal(visit.client()
                .appendToStream(
                        "case-1",
                        AppendToStreamOptions.get().expectedRevision(noStream()).deadline(300),
                        accepted));
        assertThat(Status.fromThrowable(givenUp).getCode()).isEqualTo(Status.Code.DEADLINE_EXCEEDED);
        assertThat(written()).isZero();

        faults.release();

        assertThat(written()).isEqualTo(2);
        assertThat(sentAgain()).isEqualTo(expectedRevision(1));
    }

    @Test
    void anAnswerThatStallsComesWhenItIsReleased() {
        faults.stallAfterWriting(1);
        CompletableFuture<WriteResult> appending = visit.client()
                .appendToStream("case-1", AppendToStreamOptions.get().expectedRevision(noStream()), accepted);
        await(() -> faults.stalled() == 1);
        assertThat(written()).isEqualTo(2);
        assertThat(appending).isNotDone();

        faults.release();

        assertThat(answer(appending).getNextExpectedRevision()).isEqualTo(expectedRevision(1));
    }

    @Test
    void aReadThatStallsIsAnsweredWhenItIsReleased() {
        visit.append("case-1", noStream(), accepted);
        faults.stallReads(1);
        CompletableFuture<ReadResult> reading = visit.client().readStream("case-1", ReadStreamOptions.get());
        await(() -> faults.stalled() == 1);
        assertThat(reading).isNotDone();
        assertThat(visit.read("case-1")).hasSize(2);

        faults.release();

        assertThat(answer(reading).getEvents()).hasSize(2);
    }

    @Test
    void aNodeThatIsNotReadyIsUnavailable() {
        faults.answerNotReady(1);

        assertThat(codeOfTheRefusal()).isEqualTo(Status.Code.UNAVAILABLE);
        assertThat(sentAgain()).isEqualTo(expectedRevision(1));
    }

    private Status.Code codeOfTheRefusal() {
        return Status.fromThrowable(visit.refusal("case-1", noStream(), accepted))
                .getCode();
    }

    private ExpectedRevision sentAgain() {
        AppendToStreamOptions begin = AppendToStreamOptions.get().expectedRevision(noStream());
        return eventually(() -> visit.client().appendToStream("case-1", begin, accepted))
                .getNextExpectedRevision();
    }

    private long written() {
        return visit.node().recorded().stream()
                .filter(stored -> stored.stream().equals("case-1"))
                .count();
    }

    private static void await(BooleanSupplier condition) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("time").isLessThan(deadline);
            Thread.onSpinWait();
        }
    }
}
