package org.caseledger.adapters.eventstore.eventstoredb.server;

import static com.eventstore.dbclient.ExpectedRevision.noStream;
import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.adapters.eventstore.eventstoredb.server.Visit.answer;
import static org.caseledger.adapters.eventstore.eventstoredb.server.Visit.events;
import static org.caseledger.adapters.eventstore.eventstoredb.server.Visit.eventually;

import com.eventstore.dbclient.ReadResult;
import com.eventstore.dbclient.ReadStreamOptions;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Connections break, and the node is stopped and started, by order. */
class BreakingDownTest {

    private final Visit visit = Visit.to(ServerVersion.V24_10);
    private final Follower follower = new Follower();

    @AfterEach
    void close() {
        visit.close();
    }

    @Test
    void aRestartEndsSubscriptionsAndKeepsThePortAndTheLog() {
        visit.append("case-1", noStream(), events(2));
        answer(visit.client().subscribeToStream("case-1", follower));
        follower.until("caught up");
        int port = visit.node().port();
        List<StoredEvent> before = visit.node().recorded();

        visit.node().restart();
        follower.untilSomething("cancelled");

        assertThat(follower.heard().getLast()).contains("UNAVAILABLE");
        assertThat(visit.node().port()).isEqualTo(port);
        assertThat(visit.node().recorded()).isEqualTo(before);
        ReadResult read = eventually(() -> visit.client().readStream("case-1", ReadStreamOptions.get()));
        assertThat(read.getEvents()).hasSize(2);
    }

    @Test
    void cuttingTheConnectionsEndsSubscriptionsWithAnError() {
        answer(visit.client().subscribeToStream("case-1", follower));
        follower.until("caught up");

        visit.node().cutConnections();
        follower.untilSomething("cancelled");

        assertThat(follower.heard().getLast()).contains("UNAVAILABLE");
    }
}
