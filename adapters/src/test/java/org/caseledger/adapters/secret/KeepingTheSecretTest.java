package org.caseledger.adapters.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.caseledger.adapters.machine.DataFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class KeepingTheSecretTest {

    private static final String DATABASE = "spring.datasource.url=jdbc:postgresql://localhost/ledger";

    private final ApplicationContextRunner ledger =
            new ApplicationContextRunner().withUserConfiguration(LedgerSecretConfiguration.class);

    @TempDir
    private Path folder;

    @Test
    void itIsMadeOnceAndOnlyItsOwnerReadsIt() throws Exception {
        var file = folder.resolve("ledger.secret");

        var first = SecretFile.readOrMake(file);

        assertThat(first).hasSize(LedgerSecret.BYTES).isEqualTo(SecretFile.readOrMake(file));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void withTheEmbeddedDatabaseItLiesInTheDataFolder() {
        try (var data = DataFolder.open(folder)) {
            ledger.withBean(DataFolder.class, () -> data, bean -> bean.setDestroyMethodName(""))
                    .run(context -> assertThat(context).hasSingleBean(LedgerSecret.class));
        }

        assertThat(folder.resolve("ledger.secret")).exists();
    }

    @ParameterizedTest
    @ValueSource(strings = {DATABASE, "caseledger.event-store=eventstoredb"})
    void withServersOfOnesOwnItMustBeConfigured(String own) {
        ledger.withPropertyValues(own)
                .run(context -> assertThat(context).getFailure().hasMessageContaining("caseledger.secret"));
    }

    @Test
    void aShortOneIsRefusedWithoutShowingIt() {
        ledger.withPropertyValues(DATABASE, "caseledger.secret=swordfish").run(context -> assertThat(context)
                .getFailure()
                .hasMessageContaining("at least 32 bytes")
                .hasMessageNotContaining("swordfish"));
    }

    @Test
    void digestsOfRequestsAndOfPersonsAreNeverTheSame() {
        var secret = new LedgerSecret(new byte[LedgerSecret.BYTES]);

        assertThat(secret.personDigest("x")).hasSize(64).isNotEqualTo(secret.contentDigest("x"));
        assertThat(secret).hasToString("LedgerSecret[…]");
    }
}
