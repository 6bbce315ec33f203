package org.caseledger.adapters.eventstore.eventstoredb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.caseledger.adapters.eventstore.contract.Steps.ids;
import static org.caseledger.adapters.eventstore.contract.Steps.steps;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.TrackingEventStream;
import org.caseledger.adapters.eventstore.contract.Tails;
import org.caseledger.adapters.eventstore.eventstoredb.server.EventStoreDouble;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Another node writes, and nobody looks at the ledger but who is told to: a lost subscription must be noticed. */
class LosingTheLiveSubscriptionTest {

    private static final int TIMES = 20;

    private final EventStoreDouble server = EventStoreDouble.started();
    private final EventStoreDb here = Doubles.connectWithoutPolling(server, Duration.ofMillis(300));
    private final EventStoreDb elsewhere = Doubles.connect(server);
    private final EventStoreDbStorageEngine another = Doubles.engine(elsewhere);
    private final EventStoreDbEventStore events = Doubles.eventStore(here);
    private final TrackingEventStream tail = events.openStream(null);
    private final List<String> written = new ArrayList<>();
    private final List<String> seen = new ArrayList<>();

    @BeforeEach
    void aReaderThatFollows() {
        await().atMost(Duration.ofSeconds(30)).until(() -> events.subscription().running());
        anotherNodeWritesAndItIsRead();
    }

    @AfterEach
    void close() {
        tail.close();
        events.shutDown();
        here.close();
        elsewhere.close();
        server.close();
    }

    @Test
    void killedTwentyTimesItMissesNothing() {
        for (int i = 0; i < TIMES; i++) {
            server.cutConnections();
            anotherNodeWritesAndItIsRead();
        }
        assertThat(seen).isEqualTo(written);
        assertThat(events.subscription().begun()).isGreaterThan(1);
    }

    @Test
    void endedWithoutAWordTwentyTimesItIsBegunAnew() {
        for (int i = 0; i < TIMES; i++) {
            server.faults().endSubscriptionsSilently();
            anotherNodeWritesAndItIsRead();
        }
        assertThat(seen).isEqualTo(written);
    }

    @Test
    void foundTooSlowItGoesOn() {
        server.faults().findSubscribersTooSlow();
        anotherNodeWritesAndItIsRead();

        assertThat(seen).isEqualTo(written);
    }

    @Test
    void whatTheServerWritesForItselfIsPassedOver() {
        server.recordStatistics(200);
        anotherNodeWritesAndItIsRead();

        assertThat(seen).isEqualTo(written);
    }

    private void anotherNodeWritesAndItIsRead() {
        var append = steps("case-1", written.size(), 2);
        another.appendEvents(append);
        written.addAll(ids(append));
        seen.addAll(Tails.take(tail, 2));
    }
}
