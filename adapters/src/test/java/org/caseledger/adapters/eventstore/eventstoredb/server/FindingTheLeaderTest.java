package org.caseledger.adapters.eventstore.eventstoredb.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.adapters.eventstore.eventstoredb.server.Visit.answer;
import static org.caseledger.adapters.eventstore.eventstoredb.server.Visit.events;
import static org.caseledger.adapters.eventstore.eventstoredb.server.Visit.eventually;
import static org.caseledger.adapters.eventstore.eventstoredb.server.Visit.refusal;

import com.eventstore.dbclient.EventStoreDBClient;
import com.eventstore.dbclient.EventStoreDBConnectionString;
import com.eventstore.dbclient.NotLeaderException;
import com.eventstore.dbclient.ReadStreamOptions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Several nodes, of which one takes the writes. Holds for all versions. */
class FindingTheLeaderTest {

    private final EventStoreCluster cluster = EventStoreCluster.started(Setup.plain(), 3);

    @AfterEach
    void close() {
        cluster.close();
    }

    @Test
    void aClientThatAsksTheClusterConnectsToTheLeader() {
        EventStoreDBClient client = EventStoreDBClient.create(cluster.settings());

        answer(client.appendToStream("case-1", events(1)));

        assertThat(cluster.leader().connected()).isPositive();
        client.shutdown();
    }

    @Test
    void aFollowerNamesTheLeaderToWhomRequiresIt() {
        EventStoreDouble follower = cluster.followers().getFirst();
        EventStoreDBClient client = client(follower.connectionString());

        Throwable refusal = refusal(client.appendToStream("case-1", events(1)));

        assertThat(refusal).isInstanceOfSatisfying(NotLeaderException.class, named -> assertThat(
                        named.getLeaderEndpoint().getPort())
                .isEqualTo(cluster.leader().port()));
        client.shutdown();
    }

    @Test
    void aFollowerCarriesOutWhatDoesNotRequireTheLeader() {
        EventStoreDouble follower = cluster.followers().getFirst();
        EventStoreDBClient client = client(follower.connectionString() + "&nodePreference=follower");

        answer(client.appendToStream("case-1", events(1)));

        assertThat(answer(client.readStream("case-1", ReadStreamOptions.get())).getEvents())
                .hasSize(1);
        client.shutdown();
    }

    @Test
    void afterAnElectionTheClientGoesToTheLeaderThatItsOldOneNames() {
        EventStoreDBClient client = EventStoreDBClient.create(cluster.settings());
        answer(client.appendToStream("case-1", events(1)));

        cluster.elect(cluster.followers().getFirst());

        assertThat(refusal(client.appendToStream("case-1", events(1)))).isInstanceOf(NotLeaderException.class);
        eventually(() -> client.appendToStream("case-1", events(1)));
        client.shutdown();
    }

    @Test
    void aLeaderThatDiesAndASuccessorAreFoundByTheSameClient() {
        EventStoreDBClient client = EventStoreDBClient.create(cluster.settings());
        answer(client.appendToStream("case-1", events(1)));
        EventStoreDouble old = cluster.leader();

        cluster.elect(cluster.followers().getLast());
        old.stop();

        eventually(() -> client.appendToStream("case-1", events(1)));
        assertThat(cluster.leader().connected()).isPositive();
        client.shutdown();
    }

    private static EventStoreDBClient client(String connectionString) {
        return EventStoreDBClient.create(EventStoreDBConnectionString.parseOrThrow(connectionString));
    }
}
