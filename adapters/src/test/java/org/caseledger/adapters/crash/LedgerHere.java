package org.caseledger.adapters.crash;

import static org.caseledger.adapters.crash.Supervision.until;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Set;
import org.caseledger.adapters.CaseLedger;
import org.caseledger.adapters.testing.Door;
import org.caseledger.adapters.testing.SharedServers;
import org.caseledger.adapters.testing.SharedServers.Database;
import org.caseledger.adapters.testing.Wire;
import org.caseledger.application.search.ComparingTheViews;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole ledger in this process, on the shared servers, with a door before Elasticsearch. */
final class LedgerHere implements AutoCloseable {

    private final Store store;
    private final Database database = SharedServers.freshDatabase();
    private final Door elasticsearch;
    private final ConfigurableApplicationContext application;
    private final Wire wire;
    private final Supervision supervision;
    private final String item;
    private final Receipts receipts = new Receipts();

    LedgerHere(Path folder, Store store, Class<?> run) throws Exception {
        this.store = store;
        this.elasticsearch =
                new Door(SharedServers.elasticsearchEndpoint().uris().getFirst());
        this.application = new SpringApplicationBuilder(CaseLedger.class)
                .registerShutdownHook(false)
                .run(settings(folder, run));
        this.wire = new Wire(application.getEnvironment().getProperty("local.server.port", Integer.class, 0));
        this.supervision = new Supervision(wire);
        until("the views", Duration.ofMinutes(1), supervision::isWell);
        this.item = supervision.publishItem();
    }

    private String[] settings(Path folder, Class<?> run) {
        var settings = new ArrayList<>(store.settings());
        Collections.addAll(
                settings,
                "--server.port=0",
                "--caseledger.data-folder=" + folder,
                "--spring.datasource.url=" + database.jdbcUrl(),
                "--spring.datasource.username=" + database.username(),
                "--spring.datasource.password=" + database.password(),
                "--caseledger.elasticsearch.uris=" + elasticsearch.address(),
                "--caseledger.search.index-prefix=" + SharedServers.indexPrefix(run),
                "--caseledger.security.demo-issuer=true",
                "--caseledger.secret=a secret of the tests, of 32 bytes or more");
        return settings.toArray(String[]::new);
    }

    /** @param name of all clerks together, unlike that of others before */
    Staff begin(String name, int clerks, Pace pace) {
        return Staff.begins(name, clerks, wire, item, receipts, pace, clerks);
    }

    Door elasticsearch() {
        return elasticsearch;
    }

    Supervision supervision() {
        return supervision;
    }

    Receipts receipts() {
        return receipts;
    }

    /** Looks at all that is left when nobody works any more. */
    Verdict judge(String... allowed) throws Exception {
        var evidence = new Evidence(store.entries(database), receipts.all());
        var verdict = new Judging(supervision, receipts, evidence).judge(Set.of(allowed));
        var sum = application.getBean(ComparingTheViews.class).compare(progress -> {}, difference -> {});
        verdict.tell("events that were compared with the views", sum.events());
        verdict.expect("differences", 0L, sum.differences());
        verdict.expect("documents that nothing stands behind", 0L, sum.listed() - sum.documents());
        return verdict;
    }

    @Override
    public void close() throws IOException {
        application.close();
        elasticsearch.close();
    }
}
