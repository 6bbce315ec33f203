package org.caseledger.adapters.eventstore.eventstoredb.server;

import static com.eventstore.dbclient.ExpectedRevision.noStream;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.caseledger.adapters.eventstore.eventstoredb.server.Visit.answer;
import static org.caseledger.adapters.eventstore.eventstoredb.server.Visit.events;

import com.eventstore.dbclient.AppendToStreamOptions;
import com.eventstore.dbclient.EventData;
import com.eventstore.dbclient.ReadAllOptions;
import com.eventstore.dbclient.ReadStreamOptions;
import com.eventstore.dbclient.StreamNotFoundException;
import com.eventstore.dbclient.WriteResult;
import com.eventstore.dbclient.WrongExpectedVersionException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A leader compares with what it has written itself, but shows and confirms only what a majority of the nodes has. */
class WaitingForAMajorityTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Visit visit = Visit.to(ServerVersion.V24_10);
    private final Faults faults = visit.node().faults();
    private final EventData[] two = events(2);
    private CompletableFuture<WriteResult> waiting;

    @BeforeEach
    void anAppendThatNoOtherNodeHas() {
        faults.holdReplication();
        waiting = append();
        await().atMost(PATIENCE).until(() -> faults.notReplicated() == 1);
    }

    @AfterEach
    void close() {
        visit.close();
    }

    @Test
    void nobodyReadsItAndItHasNoAnswer() {
        assertThat(Visit.refusal(visit.client().readStream("case-1", ReadStreamOptions.get())))
                .isInstanceOf(StreamNotFoundException.class);
        assertThat(visit.readAll(ReadAllOptions.get().fromStart().maxCount(100)))
                .noneMatch(event -> event.getStreamId().equals("case-1"));
        assertThat(waiting).isNotDone();
    }

    @Test
    void anotherAppendAtTheSameRevisionIsRefusedAtOnce() {
        assertThat(visit.refusal("case-1", noStream(), events(1))).isInstanceOf(WrongExpectedVersionException.class);
    }

    @Test
    void theSameAppendAgainIsDroppedWithoutAnAnswer() {
        CompletableFuture<WriteResult> again = append();
        await().atMost(PATIENCE).until(() -> faults.droppedRepeats() == 1);

        faults.replicate();

        WriteResult first = answer(waiting);
        assertThat(again).isNotDone();
        assertThat(answer(append())).usingRecursiveComparison().isEqualTo(first);
        assertThat(visit.read("case-1")).hasSize(2);
    }

    @Test
    void whoSendsItAgainMayNotBeToldWhereItIs() {
        faults.replicate();
        faults.forgetPlacesOfRepeats();

        assertThat(answer(waiting).getLogPosition()).isNotNull();
        assertThat(answer(append()).getLogPosition()).isNull();
    }

    private CompletableFuture<WriteResult> append() {
        return visit.client()
                .appendToStream("case-1", AppendToStreamOptions.get().expectedRevision(noStream()), two);
    }
}
