package org.caseledger.adapters.eventstore.eventstoredb.server;

import static com.eventstore.dbclient.ExpectedRevision.expectedRevision;
import static com.eventstore.dbclient.ExpectedRevision.noStream;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caseledger.adapters.eventstore.eventstoredb.server.Visit.answer;
import static org.caseledger.adapters.eventstore.eventstoredb.server.Visit.events;
import static org.caseledger.adapters.eventstore.eventstoredb.server.Visit.refusal;
import static org.caseledger.adapters.eventstore.eventstoredb.server.Visit.untilRefusedWith;

import com.eventstore.dbclient.AppendToStreamOptions;
import com.eventstore.dbclient.ConnectionShutdownException;
import com.eventstore.dbclient.EventStoreDBClient;
import com.eventstore.dbclient.EventStoreDBConnectionString;
import com.eventstore.dbclient.ReadResult;
import com.eventstore.dbclient.ReadStreamOptions;
import com.eventstore.dbclient.StreamDeletedException;
import com.eventstore.dbclient.SubscribeToAllOptions;
import com.eventstore.dbclient.SubscriptionFilter;
import com.eventstore.dbclient.WrongExpectedVersionException;
import io.grpc.StatusRuntimeException;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * What the official client 5.4.5 does that a user would not expect. A test that fails here after an upgrade tells that a
 * precaution in the product may go.
 */
class DefectsOfTheClientTest {

    private final Visit visit = Visit.to(ServerVersion.V24_10);

    @AfterEach
    void close() {
        visit.close();
    }

    @Test
    void afterAnOutageLongerThanItsAttemptsItStaysDeadThoughTheServerIsBack() {
        EventStoreDBClient client = EventStoreDBClient.create(EventStoreDBConnectionString.parseOrThrow(
                visit.node().connectionString() + "&maxDiscoverAttempts=2&discoveryInterval=50"));
        answer(client.appendToStream("case-1", events(1)));

        visit.node().stop();
        untilRefusedWith(ConnectionShutdownException.class, () -> client.appendToStream("case-1", events(1)));
        visit.node().start();

        assertThat(refusal(client.appendToStream("case-1", events(1)))).isInstanceOf(ConnectionShutdownException.class);
        assertThat(refusal(client.readStream("case-1", ReadStreamOptions.get())))
                .isInstanceOf(ConnectionShutdownException.class);
    }

    @Test
    void itAddsATraceOfZerosToTheMetadata() {
        visit.append("case-1", noStream(), events(1));

        assertThat(visit.read("case-1").getFirst().getUserMetadata())
                .asString()
                .contains("\"$traceId\":\"00000000000000000000000000000000\"", "\"$spanId\":\"0000000000000000\"");
    }

    @Test
    void itsPrefixOfAStreamNameIsFoundAnywhereInTheName() {
        visit.append("other-case-1", noStream(), events(1));
        Follower follower = new Follower();

        answer(visit.client()
                .subscribeToAll(
                        follower,
                        SubscribeToAllOptions.get()
                                .fromStart()
                                .filter(SubscriptionFilter.newBuilder()
                                        .addStreamNamePrefix("case-")
                                        .build())));
        follower.until("caught up");

        assertThat(follower.heard()).contains("other-case-1@0");
    }

    @Test
    void itSaysThatRevision0WasExpectedWhenNoStreamWas() {
        visit.append("case-1", noStream(), events(2));

        Throwable refusal = visit.refusal("case-1", noStream(), events(1));

        assertThat(refusal).isInstanceOfSatisfying(WrongExpectedVersionException.class, wrong -> assertThat(
                        wrong.getNextExpectedRevision())
                .isEqualTo(expectedRevision(0)));
    }

    @Test
    void itTranslatesATombstoneForWritersButNotForReaders() {
        visit.append("case-1", noStream(), events(1));
        answer(visit.client().tombstoneStream("case-1"));

        assertThat(visit.refusal("case-1", noStream(), events(1))).isInstanceOf(StreamDeletedException.class);
        assertThat(refusal(visit.client().readStream("case-1", ReadStreamOptions.get())))
                .isInstanceOf(StatusRuntimeException.class);
    }

    @Test
    void itRefusesAPortAbove32767InAListOfHostsUnlessItIsTheFirst() {
        assertThatThrownBy(() ->
                        EventStoreDBConnectionString.parseOrThrow("esdb://127.0.0.1:40000,127.0.0.1:40001?tls=false"))
                .hasMessageContaining("Invalid port number format: 40001");
        assertThat(EventStoreDBConnectionString.parseOrThrow("esdb://127.0.0.1:40000,127.0.0.1:2113?tls=false")
                        .getHosts())
                .hasSize(2);
    }

    @Test
    void itHeedsNoDeadlineOfARead() {
        visit.append("case-1", noStream(), events(1));
        visit.node().faults().stallReads(1);
        visit.node().faults().stallBeforeWriting(1);
        CompletableFuture<ReadResult> reading =
                visit.client().readStream("case-1", ReadStreamOptions.get().deadline(50));

        // A write given up after a longer time shows that the read's time is over.
        refusal(visit.client()
                .appendToStream("case-2", AppendToStreamOptions.get().deadline(500), events(1)));
        assertThat(reading).isNotDone();
        visit.node().faults().release();

        assertThat(answer(reading).getEvents()).hasSize(1);
    }

    @Test
    void itTellsNobodyThatASubscriptionEnded() {
        Follower follower = new Follower();
        answer(visit.client().subscribeToStream("case-1", follower));
        follower.until("caught up");
        Follower witness = new Follower();

        visit.node().faults().endSubscriptionsSilently();
        answer(visit.client().subscribeToStream("case-1", witness));
        visit.append("case-1", noStream(), events(1));
        witness.until("case-1@0");

        assertThat(follower.heard()).containsExactly("confirmed", "caught up");
    }
}
