package org.caseledger.adapters.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.caseledger.adapters.eventstore.eventstoredb.server.EventStoreDouble;
import org.caseledger.adapters.eventstore.eventstoredb.server.StoredEvent;
import org.caseledger.adapters.testing.SharedServers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is in EventStoreDB is there for ever, so nothing of the demonstration gets in unasked, though PostgreSQL is embedded. */
class ServingOnEventStoreDbTest {

    @TempDir
    Path folder;

    private final EventStoreDouble server = EventStoreDouble.started();
    private final WatchedLedger ledger = new WatchedLedger();

    @AfterEach
    void stop() {
        ledger.close();
        server.close();
    }

    @Test
    void withoutASecretItDoesNotStart() {
        assertThat(serve("--caseledger.security.demo-issuer=true")).isOne();

        assertThat(ofTheLedger()).isEmpty();
    }

    @Test
    void withoutAnIssuerItDoesNotStart() {
        assertThat(serve("--caseledger.secret=a secret of the tests, of 32 bytes or more"))
                .isOne();

        assertThat(ofTheLedger()).isEmpty();
    }

    @Test
    void whoAsksForTheDemonstrationsClientsGetsThemAndNoCases() {
        assertThat(serve(
                        "--caseledger.security.demo-issuer=true",
                        "--caseledger.secret=a secret of the tests, of 32 bytes or more"))
                .isEqualTo(Program.RUNNING);

        assertThat(ledger.printed()).contains("supervisor-sun").doesNotContain("Made ", "/graphiql");
        assertThat(ofTheLedger()).isEmpty();
    }

    /** The server writes events of its own, too. */
    private List<String> ofTheLedger() {
        return server.recorded().stream()
                .map(StoredEvent::stream)
                .filter(stream -> !stream.startsWith("$"))
                .toList();
    }

    private int serve(String... more) {
        var settings = List.of(
                "--caseledger.event-store=eventstoredb",
                "--caseledger.event-store.eventstoredb.connection-string=" + server.connectionString(),
                "--caseledger.data-folder=" + folder,
                "--server.port=0",
                "--caseledger.elasticsearch.uris="
                        + SharedServers.elasticsearchEndpoint().uris().getFirst(),
                "--caseledger.search.index-prefix=" + SharedServers.indexPrefix(getClass()));
        return ledger.run(
                () -> {}, Stream.concat(settings.stream(), Stream.of(more)).toArray(String[]::new));
    }
}
