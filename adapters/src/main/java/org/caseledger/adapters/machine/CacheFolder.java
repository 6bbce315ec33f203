package org.caseledger.adapters.machine;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Where unpacked server programs lie, one folder a version, per user and shared by all runs. Under root it is below
 * {@code /var/tmp}, because the servers then run as nobody and must reach it; for others below {@code ~/.cache}.
 */
public final class CacheFolder {

    private final Path path;

    private CacheFolder(Path path) {
        this.path = path;
    }

    /** The cache of the user who runs this process. */
    public static CacheFolder ofThisUser() {
        return at(
                ServerUser.isRoot()
                        ? Path.of("/var/tmp/caseledger-root")
                        : Path.of(System.getProperty("user.home"), ".cache", "caseledger"));
    }

    /** A cache at a place of one's own choice. */
    public static CacheFolder at(Path path) {
        return new CacheFolder(path.toAbsolutePath());
    }

    /**
     * The folder of one unpacked archive; unpacked under a temporary name and then renamed, so that a half-unpacked one
     * is never seen and two processes may do it at once.
     *
     * @param name tells this archive from every other
     */
    public Path unpackedOnce(String name, Unpacking unpacking) throws IOException {
        var target = path.resolve(name);
        createOwn();
        return Files.isDirectory(target) ? target : unpack(name, target, unpacking);
    }

    /** Programs are started from here, so nobody else may have laid it out: /var/tmp is open to all. */
    private void createOwn() throws IOException {
        Files.createDirectories(path);
        var probe = Files.createTempFile(path, "owner", null);
        var mine = Files.getOwner(probe);
        Files.delete(probe);
        if (!Files.getOwner(path).equals(mine)) {
            throw new MachineException(
                    "Expected " + path + " to belong to " + mine.getName() + ", but it belongs to "
                            + Files.getOwner(path).getName() + ".",
                    "Remove that folder, or set caseledger.embedded.cache-folder to another one.");
        }
        readable(path, true);
    }

    /** A new folder that no other run uses, reachable by every user; for what may be lost without harm. */
    public Path newFolder(String name) throws IOException {
        createOwn();
        var folder = Files.createTempDirectory(path, name + "-");
        readable(folder, true);
        return folder;
    }

    private Path unpack(String name, Path target, Unpacking unpacking) throws IOException {
        var temporary = Files.createTempDirectory(path, name + ".part-");
        try {
            unpacking.into(temporary);
            readableByAll(temporary);
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            if (!Files.isDirectory(target)) {
                throw e;
            }
        } finally {
            Folders.delete(temporary);
        }
        return target;
    }

    private static void readableByAll(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            for (var each : all.filter(file -> !Files.isSymbolicLink(file)).toList()) {
                readable(each, Files.isDirectory(each) || Files.isExecutable(each));
            }
        }
    }

    private static void readable(Path file, boolean executable) throws IOException {
        if (Files.getFileAttributeView(file, PosixFileAttributeView.class) != null) {
            Files.setPosixFilePermissions(
                    file, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }

    /** Writes the content of an archive into an empty folder; all users may read it afterwards. */
    @FunctionalInterface
    public interface Unpacking {

        void into(Path folder) throws IOException;
    }
}
