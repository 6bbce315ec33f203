package org.caseledger.adapters.testing;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.caseledger.adapters.CaseLedger;
import org.caseledger.application.ledger.LedgerReader;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.graphql.execution.SchemaReport;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The whole ledger as people use it: the application itself on the real database and the real search server, spoken to
 * over HTTP. One for all tests of a run; a test makes the items and cases that it needs.
 */
public final class Office {

    private static final AtomicReference<SchemaReport> REPORT = new AtomicReference<>();
    private static final String ELASTICSEARCH = "--caseledger.elasticsearch.uris=";
    /** Years without holidays, so that there are due dates whenever the tests are run. */
    public static final Path YEARS_TO_COME = Path.of("src/test/resources/calendar/years-to-come.txt");

    private static final CountingReader[] COUNTING = new CountingReader[1];

    private final ConfigurableApplicationContext context;
    private final URI address;
    private final Map<String, Desk> desks = new ConcurrentHashMap<>();

    private Office(ConfigurableApplicationContext context) {
        this.context = context;
        this.address = URI.create("http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port"));
    }

    private static final class Shared {
        static final Office OFFICE = start(
                List.of("--caseledger.data-folder=target/office-data", indexPrefix(Office.class)),
                CaseLedger.class,
                Observing.class);
    }

    /** The office, opened when it is first asked for. */
    public static Office open() {
        return Shared.OFFICE;
    }

    /** Another office, for one test class: with settings of its own, and without what observes the shared one. */
    public static Office openAnother(Class<?> test, String... settings) {
        var all = new ArrayList<>(List.of(settings));
        all.add("--caseledger.data-folder=target/" + test.getSimpleName());
        all.add(indexPrefix(test));
        return start(all, CaseLedger.class);
    }

    private static String indexPrefix(Class<?> owner) {
        return "--caseledger.search.index-prefix=" + SharedServers.indexPrefix(owner);
    }

    private static Office start(List<String> more, Class<?>... sources) {
        var database = SharedServers.freshDatabase();
        var settings = new ArrayList<>(more);
        Collections.addAll(
                settings,
                "--server.port=0",
                "--caseledger.security.demo-issuer=true",
                "--spring.datasource.url=" + database.jdbcUrl(),
                "--spring.datasource.username=" + database.username(),
                "--spring.datasource.password=" + database.password(),
                "--caseledger.calendar.file=" + YEARS_TO_COME,
                "--caseledger.search.refresh-interval=50ms",
                "--caseledger.search.wait-at-most=20s",
                "--caseledger.secret=a secret of the tests, of 32 bytes or more");
        if (more.stream().noneMatch(setting -> setting.startsWith(ELASTICSEARCH))) {
            settings.add(
                    ELASTICSEARCH + SharedServers.elasticsearchEndpoint().uris().getFirst());
        }
        var context = new SpringApplicationBuilder(sources)
                .registerShutdownHook(false)
                .run(settings.toArray(String[]::new));
        SharedServers.usedBy(context::close);
        return new Office(context);
    }

    /** Where it listens. */
    public URI address() {
        return address;
    }

    /** The desk of a demo client, with its token. */
    public Desk as(String client) {
        return desks.computeIfAbsent(client, name -> Desk.withTokenOf(address, name));
    }

    /** Somebody without a token. */
    public Desk asAnybody() {
        return new Desk(address, null);
    }

    /** Closes it before the end of the run. */
    public void close() {
        context.close();
    }

    /** What Spring found out about the schema and the code behind it. */
    public SchemaReport schemaReport() {
        return REPORT.get();
    }

    /** The store's reader, which counts. */
    public CountingReader reader() {
        return COUNTING[0];
    }

    /** The round trips that a question takes: the fewest of several times, for projections read beside it. */
    public int tripsFor(Runnable question) {
        return IntStream.range(0, 5)
                .map(any -> {
                    int before = reader().trips();
                    question.run();
                    return reader().trips() - before;
                })
                .min()
                .orElseThrow();
    }

    /** A bean of the application. */
    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** How many events the ledger holds; asked of the table, for readers stop short of what may still be overtaken. */
    public int size() {
        return JdbcClient.create(bean(DataSource.class))
                .sql("select count(*) from ledger_event")
                .query(Integer.class)
                .single();
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Observing {

        @Bean
        static BeanPostProcessor countingReads() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    if (!(bean instanceof LedgerReader reader)) {
                        return bean;
                    }
                    COUNTING[0] = new CountingReader(reader);
                    return COUNTING[0];
                }
            };
        }

        @Bean
        GraphQlSourceBuilderCustomizer schemaInspection() {
            return builder -> builder.inspectSchemaMappings(
                    types -> types.classMapping(
                                    "NaturalPerson", org.caseledger.adapters.graphql.party.NaturalPerson.class)
                            .classMapping("Organisation", org.caseledger.adapters.graphql.party.Organisation.class),
                    REPORT::set);
        }
    }

    /** The place of a case's newest entry in the ledger. */
    public String positionOf(String number) {
        return as("supervisor-sun")
                .read(
                        "query Q($n: String!) { case(number: $n) { history(last: 1) { position } } }",
                        Map.of("n", number))
                .at("/case/history/position")
                .asString();
    }
}
