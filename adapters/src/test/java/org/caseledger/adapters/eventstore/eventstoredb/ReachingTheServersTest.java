package org.caseledger.adapters.eventstore.eventstoredb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.adapters.eventstore.contract.Steps.ids;
import static org.caseledger.adapters.eventstore.contract.Steps.steps;

import java.nio.file.Path;
import org.caseledger.adapters.eventstore.eventstoredb.server.EventStoreCluster;
import org.caseledger.adapters.eventstore.eventstoredb.server.EventStoreDouble;
import org.caseledger.adapters.eventstore.eventstoredb.server.SelfSigned;
import org.caseledger.adapters.eventstore.eventstoredb.server.Setup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReachingTheServersTest {

    @Test
    void withNameAndPassword() {
        try (EventStoreDouble server = EventStoreDouble.started(Setup.plain().openTo("ledger", "p@ss word"))) {
            appendsAndReads(server.connectionString().replace("esdb://", "esdb://ledger:p%40ss%20word@"));
        }
    }

    @Test
    void encrypted(@TempDir Path folder) throws Exception {
        SelfSigned certificate = SelfSigned.forThisMachine();
        try (EventStoreDouble server = EventStoreDouble.started(Setup.plain().encryptedWith(certificate))) {
            Path trusted = certificate.writtenTo(folder.resolve("authority.pem"));

            appendsAndReads(server.connectionString() + "&tlsCaFile=" + trusted);
        }
    }

    @Test
    void anyNodeOfAClusterTellsWhoLeads() {
        try (EventStoreCluster cluster = EventStoreCluster.started(Setup.plain(), 3)) {
            appendsAndReads(cluster.followers().getFirst().discoveringConnectionString());
        }
    }

    @Test
    void whenAnotherNodeIsElectedAppendsFollowIt() {
        try (EventStoreCluster cluster = EventStoreCluster.started(Setup.plain(), 3);
                EventStoreDb store = Doubles.connect(cluster.leader().discoveringConnectionString())) {
            var ledger = Doubles.ledger(store);
            var before = steps("case-1", 0, 2);
            ledger.engine().appendEvents(before);

            cluster.elect(cluster.followers().getLast());

            ledger.engine().appendEvents(steps("case-1", 2, 2));
            assertThat(ledger.idsOf("case-1")).hasSize(4).startsWith(ids(before).toArray(String[]::new));
        }
    }

    private static void appendsAndReads(String connectionString) {
        try (EventStoreDb store = Doubles.connect(connectionString)) {
            var ledger = Doubles.ledger(store);
            var append = steps("case-1", 0, 2);

            ledger.engine().appendEvents(append);

            assertThat(ledger.idsBehind(null)).isEqualTo(ids(append));
        }
    }
}
