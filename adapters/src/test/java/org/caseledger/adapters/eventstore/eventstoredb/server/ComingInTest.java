package org.caseledger.adapters.eventstore.eventstoredb.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.adapters.eventstore.eventstoredb.server.Visit.answer;
import static org.caseledger.adapters.eventstore.eventstoredb.server.Visit.events;
import static org.caseledger.adapters.eventstore.eventstoredb.server.Visit.refusal;

import com.eventstore.dbclient.EventStoreDBClient;
import com.eventstore.dbclient.EventStoreDBConnectionString;
import io.grpc.Status;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A node that encrypts and asks for a password. Holds for all versions. */
class ComingInTest {

    private static final SelfSigned CERTIFICATE = SelfSigned.forThisMachine();

    @TempDir
    private static Path folder;

    private static Path trusted;

    private final EventStoreDouble node =
            EventStoreDouble.started(Setup.plain().encryptedWith(CERTIFICATE).openTo("admin", "changeit"));

    @BeforeAll
    static void trustTheCertificate() {
        trusted = CERTIFICATE.writtenTo(folder.resolve("node.crt"));
    }

    @AfterEach
    void close() {
        node.close();
    }

    @Test
    void whoTrustsTheCertificateAndSaysThePasswordIsLetIn() {
        answer(appending("admin:changeit@", "&tlsCaFile=" + trusted));

        assertThat(node.recorded()).anyMatch(stored -> stored.stream().equals("case-1"));
    }

    @Test
    void whoDoesNotTrustTheCertificateDoesNotEvenConnect() {
        refusal(appending("admin:changeit@", "&maxDiscoverAttempts=1"));

        assertThat(node.recorded()).noneMatch(stored -> stored.stream().equals("case-1"));
    }

    @Test
    void aWrongPasswordIsRefusedAsUnknown() {
        Throwable refusal = refusal(appending("admin:guessed@", "&tlsCaFile=" + trusted));

        assertThat(Status.fromThrowable(refusal).getCode()).isEqualTo(Status.Code.UNAUTHENTICATED);
    }

    @Test
    void nobodyInParticularIsDeniedAccess() {
        Throwable refusal = refusal(appending("", "&tlsCaFile=" + trusted));

        assertThat(Status.fromThrowable(refusal).getCode()).isEqualTo(Status.Code.PERMISSION_DENIED);
    }

    private CompletableFuture<?> appending(String credentials, String options) {
        String connectionString = node.connectionString().replace("esdb://", "esdb://" + credentials) + options;
        EventStoreDBClient client =
                EventStoreDBClient.create(EventStoreDBConnectionString.parseOrThrow(connectionString));
        return client.appendToStream("case-1", events(1)).whenComplete((written, refused) -> client.shutdown());
    }
}
