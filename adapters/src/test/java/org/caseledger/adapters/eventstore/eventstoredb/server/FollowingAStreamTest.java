package org.caseledger.adapters.eventstore.eventstoredb.server;

import static com.eventstore.dbclient.ExpectedRevision.noStream;
import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.adapters.eventstore.eventstoredb.server.Visit.answer;
import static org.caseledger.adapters.eventstore.eventstoredb.server.Visit.events;

import com.eventstore.dbclient.SubscribeToStreamOptions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A subscription to one stream. Holds for all versions. */
class FollowingAStreamTest {

    private final Visit visit = Visit.to(ServerVersion.V24_10);
    private final Follower follower = new Follower();

    @AfterEach
    void close() {
        visit.close();
    }

    @Test
    void aStreamThatIsNotThereYetIsWaitedFor() {
        answer(visit.client().subscribeToStream("case-1", follower));
        follower.until("caught up");

        visit.append("case-1", noStream(), events(1));
        visit.append("case-2", noStream(), events(1));
        follower.until("case-1@0");

        assertThat(follower.heard()).containsExactly("confirmed", "caught up", "case-1@0");
    }

    @Test
    void beginsAfterTheRevision() {
        visit.append("case-1", noStream(), events(3));

        answer(visit.client()
                .subscribeToStream(
                        "case-1", follower, SubscribeToStreamOptions.get().fromRevision(1)));
        follower.until("caught up");

        assertThat(follower.heard()).containsExactly("confirmed", "case-1@2", "caught up");
    }

    @Test
    void endsWithAnErrorWhenTheStreamIsDeletedForGood() {
        visit.append("case-1", noStream(), events(1));
        answer(visit.client().subscribeToStream("case-1", follower));
        follower.until("caught up");

        answer(visit.client().tombstoneStream("case-1"));
        follower.untilSomething("cancelled");

        assertThat(follower.heard().getLast()).contains("is deleted");
    }
}
