package org.caseledger.adapters.embedded;

import java.nio.file.Path;
import java.sql.DriverManager;
import org.caseledger.adapters.embedded.elasticsearch.EmbeddedElasticsearchServer;
import org.caseledger.adapters.embedded.postgres.EmbeddedPostgresServer;
import org.caseledger.adapters.embedded.postgres.PostgresSettings;
import org.caseledger.adapters.machine.CacheFolder;
import org.caseledger.adapters.machine.DataFolder;
import org.caseledger.adapters.testing.Distribution;

/** A ledger reduced to its embedded servers, to be killed by a test: starts those that are named and then waits. */
final class EmbeddedServersLauncher {

    static final String READY = "READY ";

    private EmbeddedServersLauncher() {}

    public static void main(String[] arguments) throws Exception {
        var folder = DataFolder.open(Path.of(arguments[0]));
        System.out.println(READY + (arguments[1].equals("postgres") ? postgres(folder) : elasticsearch(folder)));
        Thread.sleep(Long.MAX_VALUE);
    }

    /** One row is acknowledged before the kill; another one is still in an open transaction. */
    private static String postgres(DataFolder folder) throws Exception {
        var server = EmbeddedPostgresServer.start(folder, CacheFolder.ofThisUser(), PostgresSettings.standard());
        var connection = DriverManager.getConnection(server.jdbcUrl(), server.username(), server.password());
        connection.createStatement().execute("create table fact (text text)");
        connection.createStatement().execute("insert into fact values ('acknowledged')");
        connection.setAutoCommit(false);
        connection.createStatement().execute("insert into fact values ('open')");
        return server.jdbcUrl();
    }

    private static String elasticsearch(DataFolder folder) {
        return EmbeddedElasticsearchServer.start(folder, CacheFolder.ofThisUser(), Distribution.quick())
                .uri()
                .toString();
    }
}
