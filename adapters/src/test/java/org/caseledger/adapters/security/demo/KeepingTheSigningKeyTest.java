package org.caseledger.adapters.security.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeepingTheSigningKeyTest {

    @TempDir
    private Path folder;

    @Test
    void theKeyOutlivesARestart() {
        var made = SigningKey.readOrMake(folder.resolve("key"));

        var read = SigningKey.readOrMake(folder.resolve("key"));

        assertThat(read.getPublic()).isEqualTo(made.getPublic());
        assertThat(read.getPrivate()).isEqualTo(made.getPrivate());
    }

    @Test
    void onlyItsOwnerReadsIt() throws IOException {
        SigningKey.readOrMake(folder.resolve("key"));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("key"))))
                .isEqualTo("rw-------");
    }
}
