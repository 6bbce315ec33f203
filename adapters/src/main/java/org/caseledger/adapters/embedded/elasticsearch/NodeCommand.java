package org.caseledger.adapters.embedded.elasticsearch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.caseledger.adapters.machine.ServerUser;

/**
 * The command line of the server: the same Java that runs the ledger, with the flags that the server's own start script
 * would give it.
 *
 * @param home the server's unpacked home
 * @param folder its data
 * @param options heap and haste
 */
record NodeCommand(Path home, NodeFolder folder, ElasticsearchOptions options) {

    private static final Path JAVA_HOME = Path.of(System.getProperty("java.home"));

    Process start(ServerUser user) throws IOException {
        var builder = new ProcessBuilder(detached(user.run(line(), JAVA_HOME, home, folder.path())))
                .directory(home.toFile())
                .redirectErrorStream(true);
        builder.environment().keySet().removeIf(NodeCommand::changesJava);
        builder.environment().put("LIBFFI_TMPDIR", folder.temporary().toString());
        return builder.start();
    }

    /** In a session of its own where possible, so that Ctrl-C in a terminal lets the ledger stop it last. */
    private static List<String> detached(List<String> line) {
        var command = new ArrayList<String>();
        ServerUser.installed("setsid").ifPresent(setsid -> command.add(setsid.toString()));
        command.addAll(line);
        return command;
    }

    private static boolean changesJava(String variable) {
        return variable.startsWith("ES_")
                || List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS")
                        .contains(variable);
    }

    private List<String> line() throws IOException {
        var line =
                new ArrayList<>(List.of(JAVA_HOME.resolve("bin").resolve("java").toString()));
        line.addAll(memory());
        line.addAll(properties());
        line.addAll(forThisJava(Runtime.version().feature()));
        line.addAll(entitlements());
        line.addAll(List.of("--module-path", home.resolve("lib").toString()));
        line.addAll(List.of(
                "--add-modules=jdk.net", "--add-modules=jdk.management.agent", "--add-modules=ALL-MODULE-PATH"));
        line.addAll(List.of("-m", "org.elasticsearch.server/org.elasticsearch.bootstrap.Elasticsearch"));
        return line;
    }

    /** The server's own script tunes the collector so for heaps below 8 GB, and nobody gives an embedded server more. */
    private List<String> memory() {
        var flags = new ArrayList<>(List.of(
                "-Xms" + options.heap(),
                "-Xmx" + options.heap(),
                "-Xss1m",
                "-XX:+UseG1GC",
                "-XX:G1HeapRegionSize=4m",
                "-XX:InitiatingHeapOccupancyPercent=30",
                "-XX:G1ReservePercent=15",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-OmitStackTraceInFastThrow",
                "-XX:ErrorFile=" + folder.temporary().resolve("hs_err_pid%p.log")));
        if (options.quickStart()) {
            flags.add("-XX:TieredStopAtLevel=1");
        }
        return flags;
    }

    private List<String> properties() {
        return List.of(
                "-Des.path.home=" + home,
                "-Des.distribution.type=zip",
                "-Des.java.type=bundled",
                "-Des.networkaddress.cache.ttl=60",
                "-Des.networkaddress.cache.negative.ttl=10",
                "-Djava.io.tmpdir=" + folder.temporary(),
                "-Djava.awt.headless=true",
                "-Djava.locale.providers=CLDR",
                "-Dfile.encoding=UTF-8",
                "-Djna.nosys=true",
                "-Dio.netty.noUnsafe=true",
                "-Dio.netty.noKeySetOptimization=true",
                "-Dio.netty.recycler.maxCapacityPerThread=0",
                "-Dlog4j.shutdownHookEnabled=false",
                "-Dlog4j2.disable.jmx=true",
                "-Dlog4j2.formatMsgNoLookups=true",
                "-Dorg.apache.lucene.store.MMapDirectory.sharedArenaMaxPermits=1");
    }

    private static List<String> forThisJava(int feature) {
        var flags = new ArrayList<>(
                List.of("--enable-native-access=org.elasticsearch.nativeaccess,org.apache.lucene.core"));
        if (feature >= 24) {
            flags.add("--illegal-native-access=deny");
        }
        return flags;
    }

    /** The server guards its plugins by an agent that it loads into itself, and by a bridge inside java.base. */
    private List<String> entitlements() throws IOException {
        try (var jars = Files.list(home.resolve("lib").resolve("entitlement-bridge"))) {
            var bridge = jars.findFirst().orElseThrow(() -> new IOException("no entitlement bridge in " + home));
            return List.of(
                    "--patch-module=java.base=" + bridge,
                    "--add-exports=java.base/org.elasticsearch.entitlement.bridge=org.elasticsearch.entitlement,"
                            + "java.logging,java.net.http,java.naming,jdk.net,jdk.zipfs,jdk.management.agent",
                    "-XX:+EnableDynamicAgentLoading",
                    "-Djdk.attach.allowAttachSelf=true");
        }
    }
}
