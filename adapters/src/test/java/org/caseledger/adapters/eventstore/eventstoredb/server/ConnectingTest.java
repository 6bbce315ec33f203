package org.caseledger.adapters.eventstore.eventstoredb.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.eventstore.dbclient.AppendToStreamOptions;
import com.eventstore.dbclient.EventData;
import com.eventstore.dbclient.EventStoreDBClient;
import com.eventstore.dbclient.EventStoreDBConnectionString;
import com.eventstore.dbclient.ExpectedRevision;
import com.eventstore.dbclient.WriteResult;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The official client takes the double for a server. */
class ConnectingTest {

    @Test
    void connectsToANodeAlone() throws Exception {
        try (EventStoreDouble node = EventStoreDouble.started()) {
            assertThat(appendedBy(node.connectionString())).isNotNull();
        }
    }

    @Test
    void connectsToANodeOfTheClusterThatItAsksFor() throws Exception {
        try (EventStoreDouble node = EventStoreDouble.started()) {
            assertThat(appendedBy(node.discoveringConnectionString())).isNotNull();
        }
    }

    private static WriteResult appendedBy(String connectionString) throws Exception {
        EventStoreDBClient client =
                EventStoreDBClient.create(EventStoreDBConnectionString.parseOrThrow(connectionString));
        try {
            EventData event = EventData.builderAsJson("case.accepted", "{}".getBytes(StandardCharsets.UTF_8))
                    .build();
            AppendToStreamOptions begin = AppendToStreamOptions.get().expectedRevision(ExpectedRevision.noStream());
            return client.appendToStream("case-1", begin, event).get();
        } finally {
            client.shutdown();
        }
    }
}
