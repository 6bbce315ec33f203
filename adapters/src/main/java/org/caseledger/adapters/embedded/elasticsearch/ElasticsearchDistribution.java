package org.caseledger.adapters.embedded.elasticsearch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.caseledger.adapters.machine.CacheFolder;
import org.caseledger.adapters.machine.MachineException;

/**
 * The server's programs, unpacked from the zip that Maven fetched. Only what searching needs is unpacked: the network
 * module of all modules, and of the tools the console that the server prints with.
 */
final class ElasticsearchDistribution {

    private static final List<String> LEFT_OUT =
            List.of("config/", "logs/", "plugins/", "lib/cli-launcher/", "modules/", "lib/tools/");

    private static final List<String> KEPT_ALL_THE_SAME =
            List.of("modules/transport-netty4/", "lib/tools/ansi-console/");

    private ElasticsearchDistribution() {}

    /** The server's home folder. */
    static Path unpacked(Path zip, CacheFolder cache) throws IOException {
        if (!Files.isRegularFile(zip)) {
            throw new MachineException(
                    "Expected the Elasticsearch distribution at " + zip.toAbsolutePath()
                            + ", but there is no such file.",
                    "Build once with \"mvn process-resources\", which fetches it, or set"
                            + " caseledger.elasticsearch.uris to an Elasticsearch of your own.");
        }
        var name = zip.toAbsolutePath()
                .normalize()
                .getName(zip.toAbsolutePath().normalize().getNameCount() - 1);
        return cache.unpackedOnce(name.toString().replace(".zip", ""), folder -> unpack(zip, folder));
    }

    private static void unpack(Path zip, Path folder) throws IOException {
        try (var entries = new ZipInputStream(Files.newInputStream(zip))) {
            for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                unpack(entries, entry, folder);
            }
        }
    }

    /** All names start with a folder that carries the version; it is dropped. */
    private static void unpack(ZipInputStream entries, ZipEntry entry, Path folder) throws IOException {
        var name = entry.getName().substring(entry.getName().indexOf('/') + 1);
        var target = folder.resolve(name).normalize();
        if (entry.isDirectory() || !isNeeded(name)) {
            return;
        }
        if (!target.startsWith(folder)) {
            throw new IOException("entry outside of the archive: " + name);
        }
        Files.createDirectories(target.resolve("..").normalize());
        Files.copy(entries, target);
    }

    private static boolean isNeeded(String name) {
        return KEPT_ALL_THE_SAME.stream().anyMatch(name::startsWith)
                || LEFT_OUT.stream().noneMatch(name::startsWith);
    }
}
