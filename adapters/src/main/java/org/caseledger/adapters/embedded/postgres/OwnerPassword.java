package org.caseledger.adapters.embedded.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The database owner's password: random, made once, in a file that only the ledger's user can read. */
final class OwnerPassword {

    private static final int BYTES = 24;

    private OwnerPassword() {}

    static String readOrMake(Path file) throws IOException {
        if (Files.notExists(file)) {
            var fresh = write(Path.of(file + ".new"), random());
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        }
        return Files.readString(file);
    }

    /** Writes a file that only its owner can read from the moment it exists. */
    static Path write(Path file, String password) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file, ownerOnly(file));
        return Files.writeString(file, password);
    }

    private static FileAttribute<?>[] ownerOnly(Path file) {
        var posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    private static String random() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
