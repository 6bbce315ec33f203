package org.caseledger.adapters.eventstore.eventstoredb.server;

import static com.eventstore.dbclient.ExpectedRevision.any;
import static com.eventstore.dbclient.ExpectedRevision.expectedRevision;
import static com.eventstore.dbclient.ExpectedRevision.noStream;
import static com.eventstore.dbclient.ExpectedRevision.streamExists;
import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.adapters.eventstore.eventstoredb.server.Visit.answer;
import static org.caseledger.adapters.eventstore.eventstoredb.server.Visit.events;
import static org.caseledger.adapters.eventstore.eventstoredb.server.Visit.refusal;
import static org.caseledger.adapters.eventstore.eventstoredb.server.Visit.revisions;

import com.eventstore.dbclient.DeleteStreamOptions;
import com.eventstore.dbclient.ReadStreamOptions;
import com.eventstore.dbclient.StreamDeletedException;
import com.eventstore.dbclient.StreamNotFoundException;
import com.eventstore.dbclient.WrongExpectedVersionException;
import io.grpc.Status;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A stream deleted, softly or for good. Holds for all versions. */
class DeletingAStreamTest {

    private final Visit visit = Visit.to(ServerVersion.V24_10);

    @AfterEach
    void close() {
        visit.close();
    }

    @Test
    void aSoftlyDeletedStreamIsNotFoundAndBeginsAgainAfterItsOldRevisions() {
        visit.append("case-1", noStream(), events(3));
        answer(visit.client().deleteStream("case-1"));

        assertThat(refusal(visit.client().readStream("case-1", ReadStreamOptions.get())))
                .isInstanceOf(StreamNotFoundException.class);
        assertThat(visit.append("case-1", noStream(), events(1)).getNextExpectedRevision())
                .isEqualTo(expectedRevision(3));
        assertThat(revisions(visit.read("case-1"))).containsExactly(3L);
    }

    @Test
    void aSoftlyDeletedStreamDoesNotExistForOneWhoExpectsIt() {
        visit.append("case-1", noStream(), events(1));
        answer(visit.client().deleteStream("case-1"));

        assertThat(visit.refusal("case-1", streamExists(), events(1))).isInstanceOf(StreamDeletedException.class);
    }

    @Test
    void aTombstonedStreamRefusesEveryAppend() {
        visit.append("case-1", noStream(), events(1));
        answer(visit.client().tombstoneStream("case-1"));

        assertThat(visit.refusal("case-1", any(), events(1))).isInstanceOf(StreamDeletedException.class);
        assertThat(visit.refusal("case-1", expectedRevision(0), events(1))).isInstanceOf(StreamDeletedException.class);
    }

    @Test
    void aTombstonedStreamIsReadAsAStatusThatTheClientDoesNotTranslate() {
        visit.append("case-1", noStream(), events(1));
        answer(visit.client().tombstoneStream("case-1"));

        Throwable refusal = refusal(visit.client().readStream("case-1", ReadStreamOptions.get()));

        assertThat(Status.fromThrowable(refusal).getCode()).isEqualTo(Status.Code.FAILED_PRECONDITION);
    }

    @Test
    void itsEventsAndTheDeletionStayInTheLog() {
        visit.append("case-1", noStream(), events(2));
        answer(visit.client().tombstoneStream("case-1"));

        assertThat(visit.node().recorded())
                .filteredOn(event -> event.stream().equals("case-1"))
                .extracting(StoredEvent::type)
                .containsExactly("said", "said", "$streamDeleted");
    }

    @Test
    void aDeleteAtAnotherRevisionIsRefusedWithAnErrorAndNotWithAnAnswer() {
        visit.append("case-1", noStream(), events(2));

        assertThat(refusal(visit.client()
                        .deleteStream("case-1", DeleteStreamOptions.get().expectedRevision(expectedRevision(0)))))
                .isInstanceOf(WrongExpectedVersionException.class);
        assertThat(visit.read("case-1")).hasSize(2);
    }
}
