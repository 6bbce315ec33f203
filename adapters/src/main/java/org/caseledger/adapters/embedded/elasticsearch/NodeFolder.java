package org.caseledger.adapters.embedded.elasticsearch;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.caseledger.adapters.machine.CacheFolder;
import org.caseledger.adapters.machine.DataFolder;
import org.caseledger.adapters.machine.Folders;
import org.caseledger.adapters.machine.ServerUser;

/**
 * The server's own folder in the data folder: {@code data}, {@code config}, {@code logs}, {@code tmp}. It may be deleted
 * while the ledger is stopped; the search views are then built again from the events.
 *
 * @param path where it is
 */
record NodeFolder(Path path) {

    private static final String LOGGING =
            """
            status = error
            appender.console.type = Console
            appender.console.name = console
            appender.console.layout.type = PatternLayout
            appender.console.layout.pattern = [%d{ISO8601}][%p][%c{1.}] %m%consoleException%n
            rootLogger.level = info
            rootLogger.appenderRef.console.ref = console
            """;

    /**
     * The folder {@code elasticsearch} in the data folder. Where root runs the ledger in a place that is closed to others,
     * the server could not go there: then that name is a link to a folder in the cache.
     */
    static NodeFolder in(DataFolder folder, CacheFolder cache, ServerUser user) throws IOException {
        var here = folder.resolve("elasticsearch");
        if (!Files.isSymbolicLink(here)) {
            if (user.reaches(here)) {
                return new NodeFolder(here);
            }
            Files.createSymbolicLink(here, cache.newFolder("elasticsearch-data"));
        }
        return new NodeFolder(Files.readSymbolicLink(here));
    }

    void prepare(ServerUser user) throws IOException {
        Folders.closeToOthers(Files.createDirectories(path));
        for (var name : new String[] {"data", "config", "logs", "tmp"}) {
            user.own(Files.createDirectories(path.resolve(name)));
        }
        user.own(Files.writeString(path.resolve("config").resolve("log4j2.properties"), LOGGING));
        user.own(path);
        Files.deleteIfExists(ports());
    }

    Path temporary() {
        return path.resolve("tmp");
    }

    /** @param port 0 for any that is free */
    ServerArguments arguments(Path home, int port) {
        var settings = new TreeMap<>(Map.of(
                "cluster.name", "caseledger",
                "node.name", "caseledger",
                "path.home", home.toString(),
                "path.data", path.resolve("data").toString(),
                "path.logs", path.resolve("logs").toString(),
                "network.host", "127.0.0.1",
                "http.port", Integer.toString(port),
                "transport.port", "0",
                "discovery.type", "single-node"));
        settings.put("node.portsfile", "true");
        settings.put("cluster.routing.allocation.disk.threshold_enabled", "false");
        return new ServerArguments(settings, path.resolve("config"), path.resolve("logs"));
    }

    /** The address that the server noted when it was bound. */
    URI address() throws IOException {
        return Files.readAllLines(ports()).stream()
                .filter(line -> line.startsWith("127.0.0.1:"))
                .findFirst()
                .map(line -> URI.create("http://" + line))
                .orElseThrow(() -> new IOException("no port in " + ports()));
    }

    private Path ports() {
        return path.resolve("logs").resolve("http.ports");
    }
}
