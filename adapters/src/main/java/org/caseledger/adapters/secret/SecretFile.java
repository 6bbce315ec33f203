package org.caseledger.adapters.secret;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;

/** A random secret, made once, in a file that only the ledger's user can read from the moment it exists. */
final class SecretFile {

    private SecretFile() {}

    static byte[] readOrMake(Path file) {
        try {
            if (Files.notExists(file)) {
                Files.move(make(Path.of(file + ".new")), file, StandardCopyOption.ATOMIC_MOVE);
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Expected to read or make the ledger's secret in " + file, e);
        }
    }

    private static Path make(Path file) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file, ownerOnly(file));
        var secret = new byte[LedgerSecret.BYTES];
        new SecureRandom().nextBytes(secret);
        return Files.write(file, secret);
    }

    private static FileAttribute<?>[] ownerOnly(Path file) {
        var posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
