package org.caseledger.adapters.testing;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.caseledger.adapters.embedded.elasticsearch.EmbeddedElasticsearchServer;
import org.caseledger.adapters.embedded.postgres.EmbeddedPostgresServer;
import org.caseledger.adapters.embedded.postgres.PostgresSettings;
import org.caseledger.adapters.machine.CacheFolder;
import org.caseledger.adapters.machine.DataFolder;
import org.caseledger.adapters.machine.Folders;
import org.caseledger.adapters.search.client.ElasticsearchEndpoint;
import org.caseledger.adapters.search.client.SearchClients;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * One real database server and one real search server for all tests of a run; each starts when it is first asked for and
 * stops with the run. Tests keep apart by a database, or an index prefix, of their own.
 */
public final class SharedServers {

    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static final List<Runnable> USERS = Collections.synchronizedList(new ArrayList<>());

    private SharedServers() {}

    /** A new and empty database. */
    public static Database freshDatabase() {
        var name = "test_" + ProcessHandle.current().pid() + "_" + DATABASES.incrementAndGet();
        try (var connection = database("postgres").dataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException("making the database " + name, e);
        }
        return database(name);
    }

    private static Database database(String name) {
        var server = Postgres.SERVER;
        return new Database(server.jdbcUrl(name), server.username(), server.password());
    }

    /** The typed client of the search server, whose indices keep no promise about a power failure. */
    public static ElasticsearchClient elasticsearch() {
        return Search.CLIENT;
    }

    /** Where the search server is. */
    public static ElasticsearchEndpoint elasticsearchEndpoint() {
        return Search.ENDPOINT;
    }

    /** What the names of a test class's indices and aliases begin with. */
    public static String indexPrefix(Class<?> test) {
        return test.getSimpleName().toLowerCase(Locale.ROOT) + "-";
    }

    /**
     * How a database is entered.
     *
     * @param jdbcUrl its address
     * @param username who owns it
     * @param password the owner's password
     */
    public record Database(String jdbcUrl, String username, String password) {

        /** A source of new connections, without a pool. */
        public PGSimpleDataSource dataSource() {
            var source = new PGSimpleDataSource();
            source.setUrl(jdbcUrl);
            source.setUser(username);
            source.setPassword(password);
            return source;
        }
    }

    private static final class Folder {
        static final Path PATH = Path.of("target", "shared-servers");
        static final DataFolder DATA = DataFolder.open(PATH);
    }

    private static final class Postgres {
        static final EmbeddedPostgresServer SERVER =
                EmbeddedPostgresServer.start(Folder.DATA, CacheFolder.ofThisUser(), PostgresSettings.standard());

        static {
            atTheEnd(() -> {
                SERVER.close();
                Folders.delete(Folder.PATH.resolve("postgresql"));
            });
        }
    }

    private static final class Search {
        static final EmbeddedElasticsearchServer SERVER =
                EmbeddedElasticsearchServer.start(Folder.DATA, CacheFolder.ofThisUser(), Distribution.quick());
        static final ElasticsearchEndpoint ENDPOINT = ElasticsearchEndpoint.open(SERVER.uri());
        static final ElasticsearchClient CLIENT =
                SearchClients.typed(SearchClients.http(ENDPOINT, Duration.ofSeconds(2), Duration.ofSeconds(60)));

        static {
            atTheEnd(() -> {
                SERVER.close();
                Folders.delete(Folder.PATH.resolve("elasticsearch"));
            });
            hurry();
        }

        /** Applies to every index for which no template of a higher priority is made. */
        private static void hurry() {
            try {
                CLIENT.indices()
                        .putIndexTemplate(
                                template -> template.name("tests")
                                        .withJson(
                                                new StringReader(
                                                        """
                        {"index_patterns": ["*"], "priority": 0, "template": {"settings": {
                          "index.translog.durability": "async", "index.number_of_replicas": 0}}}""")));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Somebody who uses the servers to the end, and is to be closed before them. */
    public static void usedBy(Runnable closing) {
        USERS.add(closing);
    }

    private static void closeUsers() {
        synchronized (USERS) {
            USERS.forEach(Runnable::run);
            USERS.clear();
        }
    }

    private static void atTheEnd(Closing closing) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            try {
                closeUsers();
                closing.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }));
    }

    @FunctionalInterface
    private interface Closing {
        void close() throws IOException;
    }
}
