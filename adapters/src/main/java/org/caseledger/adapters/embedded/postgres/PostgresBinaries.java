package org.caseledger.adapters.embedded.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.caseledger.adapters.machine.CacheFolder;
import org.caseledger.adapters.machine.Command;
import org.caseledger.adapters.machine.MachineException;

/**
 * PostgreSQL's programs for this platform, unpacked from the Maven package on the class path.
 *
 * @param home the folder that holds {@code bin}, {@code lib} and {@code share}
 */
record PostgresBinaries(Path home) {

    private static final int OWNER_EXECUTE = 0100;
    private static final Pattern VERSION = Pattern.compile("PostgreSQL\\) (\\d+)");

    static PostgresBinaries unpacked(CacheFolder cache) {
        var archive = "/postgres-" + system() + "-" + processor() + ".txz";
        try {
            return new PostgresBinaries(
                    cache.unpackedOnce("postgresql-" + digest(archive), folder -> unpack(archive, folder)));
        } catch (IOException e) {
            throw new MachineException(
                    "Expected to unpack PostgreSQL from the class path, but: " + e,
                    "Make room on the disk, or set spring.datasource.url to a PostgreSQL of your own.",
                    e);
        }
    }

    /** The path of one of the programs. */
    String program(String name) {
        return home.resolve("bin").resolve(name).toString();
    }

    /** The major version, which a data folder must have been made by. */
    String majorVersion() {
        var said = new Command(List.of(program("postgres"), "--version"), home).run(Duration.ofSeconds(20));
        var version = VERSION.matcher(said.output());
        if (!version.find()) {
            throw new MachineException(
                    "Expected PostgreSQL's program to tell its version, but it said: " + said.output(),
                    "This machine cannot run it: set spring.datasource.url to a PostgreSQL of your own.");
        }
        return version.group(1);
    }

    private static String system() {
        var name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return name.startsWith("mac") ? "darwin" : name.startsWith("windows") ? "windows" : "linux";
    }

    private static String processor() {
        var name = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        return name.equals("aarch64") || name.equals("arm64") ? "arm_64" : "x86_64";
    }

    private static InputStream open(String archive) {
        var stream = PostgresBinaries.class.getResourceAsStream(archive);
        if (stream == null) {
            throw new MachineException(
                    "Expected " + archive
                            + " on the class path, but this build carries no PostgreSQL for this platform.",
                    "Set spring.datasource.url to a PostgreSQL of your own.");
        }
        return stream;
    }

    private static String digest(String archive) throws IOException {
        try (var stream = new DigestInputStream(open(archive), MessageDigest.getInstance("SHA-256"))) {
            stream.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(stream.getMessageDigest().digest(), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static void unpack(String archive, Path folder) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZCompressorInputStream(open(archive)))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(tar, entry, folder.resolve(entry.getName()).normalize(), folder);
            }
        }
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path target, Path folder)
            throws IOException {
        if (!target.startsWith(folder)) {
            throw new IOException("entry outside of the archive: " + entry.getName());
        }
        Files.createDirectories(
                entry.isDirectory() ? target : target.resolve("..").normalize());
        if (entry.isDirectory()) {
            return;
        }
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.copy(tar, target);
            var executable = (entry.getMode() & OWNER_EXECUTE) != 0;
            if (executable && !target.toFile().setExecutable(true)) {
                throw new IOException("cannot make " + target + " executable");
            }
        }
    }
}
