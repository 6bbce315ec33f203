package org.caseledger.adapters.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.caseledger.adapters.calendar.WorkingDays;
import org.caseledger.adapters.projectionstore.LedgerTokenStore;
import org.caseledger.adapters.projectionstore.PostgresDeadLetters;
import org.caseledger.adapters.projectionstore.PostgresForgetting;
import org.caseledger.adapters.projectionstore.PostgresOneAtATime;
import org.caseledger.adapters.projectionstore.PostgresProjectionInstances;
import org.caseledger.adapters.projectionstore.PostgresProjectionPlaces;
import org.caseledger.adapters.search.client.ElasticsearchEndpoint;
import org.caseledger.adapters.search.client.SearchClients;
import org.caseledger.adapters.search.comparison.ComparingWithElasticsearch;
import org.caseledger.adapters.search.comparison.Comparison;
import org.caseledger.adapters.search.index.Origin;
import org.caseledger.adapters.search.index.ViewIndex;
import org.caseledger.adapters.search.index.ViewIndexes;
import org.caseledger.adapters.search.projection.ProjectionSettings;
import org.caseledger.adapters.search.projection.ProjectionStores;
import org.caseledger.adapters.search.projection.Projections;
import org.caseledger.adapters.search.projection.Renderers;
import org.caseledger.adapters.search.query.ElasticsearchViews;
import org.caseledger.adapters.search.rebuild.Rebuilds;
import org.caseledger.adapters.secret.LedgerSecret;
import org.caseledger.application.deadline.Deadlines;
import org.caseledger.application.ledger.LedgerPosition;
import org.caseledger.application.search.ComparingTheViews;
import org.caseledger.application.search.CursorSeal;
import org.caseledger.application.search.Difference;
import org.caseledger.application.search.PersonDigest;
import org.caseledger.application.search.SearchViews;
import org.caseledger.application.search.Thoroughness;
import org.caseledger.application.search.View;
import org.caseledger.application.search.ViewsUnavailable;
import org.elasticsearch.client.Request;
import org.elasticsearch.client.RestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The search views of a test ledger in the shared Elasticsearch, without Spring; each has indexes of its own. */
public final class TestViews implements AutoCloseable {

    private static final LedgerSecret SECRET =
            new LedgerSecret("a secret of the tests, of 32 bytes or more".getBytes(StandardCharsets.UTF_8));

    public static final PersonDigest DIGEST = SECRET::personDigest;
    public static final CursorSeal SEAL = SECRET::cursorSeal;

    public static final Deadlines DEADLINES = new Deadlines(WorkingDays.builtIn(), Clock.systemUTC());

    public static final ProjectionSettings SETTINGS = new ProjectionSettings(
            2, 500, 100, Duration.ofSeconds(1), Duration.ofMillis(500), Duration.ofMillis(200), Duration.ofSeconds(5));

    private static final AtomicInteger COUNT = new AtomicInteger();

    public final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    public final Projections projections;
    public final SearchViews views;
    public final ComparingTheViews comparing;
    public final Rebuilds rebuilds;
    public final RestClient http;

    private final TestLedger ledger;
    private final ViewIndexes indexes;
    private final String prefix;

    private final ElasticsearchEndpoint endpoint;
    private final ProjectionSettings settings;
    private final Filling filling;

    /** How the views are filled. */
    @FunctionalInterface
    public interface Filling {

        /** Makes the projections. */
        Projections of(TestLedger ledger, ViewIndexes indexes, RestClient http, MeterRegistry meters);
    }

    private TestViews(
            TestLedger ledger,
            ElasticsearchEndpoint endpoint,
            ProjectionSettings settings,
            Filling filling,
            String prefix) {
        this.endpoint = endpoint;
        this.settings = settings;
        this.filling = filling;
        this.ledger = ledger;
        this.prefix = prefix;
        this.http = SearchClients.http(endpoint, Duration.ofSeconds(2), Duration.ofSeconds(10));
        var client = SearchClients.typed(http);
        this.indexes = new ViewIndexes(client, prefix, 1);
        this.projections = filling.of(ledger, indexes, http, meters);
        this.views = new ElasticsearchViews(client, projections, SEAL, DEADLINES);
        this.comparing = new ComparingWithElasticsearch(
                ledger.reader,
                DIGEST,
                new PostgresDeadLetters(ledger.dataSource),
                projections,
                indexes,
                http,
                client,
                Duration.ofSeconds(30));
        this.rebuilds = new Rebuilds(
                indexes,
                projections,
                ledger.reader,
                stores(ledger),
                client,
                compared -> new Comparison(
                        compared, ledger.reader, DIGEST, new PostgresDeadLetters(ledger.dataSource), http, client),
                meters);
    }

    /** Views that are being filled. */
    public static TestViews of(TestLedger ledger) {
        return of(ledger, SharedServers.elasticsearchEndpoint(), SETTINGS);
    }

    /** Views that are being filled through another address, or in another way. */
    public static TestViews of(TestLedger ledger, ElasticsearchEndpoint endpoint, ProjectionSettings settings) {
        return of(ledger, endpoint, settings, usual(settings));
    }

    /** Views that are being filled by somebody else's projections. */
    public static TestViews of(
            TestLedger ledger, ElasticsearchEndpoint endpoint, ProjectionSettings settings, Filling filling) {
        return started(new TestViews(ledger, endpoint, settings, filling, "views" + COUNT.incrementAndGet() + "-"));
    }

    private static Filling usual(ProjectionSettings settings) {
        return (ledger, indexes, http, meters) -> new Projections(
                indexes,
                http,
                ledger.events,
                ledger.reader,
                new Renderers(DIGEST, settings.cachedCases()),
                stores(ledger),
                meters,
                settings);
    }

    /** Where the projections of one more instance keep what they must not forget. */
    public static ProjectionStores stores(TestLedger ledger) {
        return new ProjectionStores(
                LedgerTokenStore.in(ledger.dataSource),
                new PostgresProjectionPlaces(ledger.dataSource),
                new PostgresProjectionInstances(ledger.dataSource, LedgerTokenStore.CLAIM_TIMEOUT),
                new PostgresDeadLetters(ledger.dataSource),
                new PostgresOneAtATime(ledger.dataSource),
                new PostgresForgetting(ledger.dataSource));
    }

    /** Views whose search server is nowhere: nothing listens at its address. */
    public static TestViews away(TestLedger ledger) {
        return of(ledger, ElasticsearchEndpoint.open(URI.create("http://127.0.0.1:1")), SETTINGS);
    }

    /** The same views after a restart. */
    public TestViews again() {
        return started(new TestViews(ledger, endpoint, settings, filling, prefix));
    }

    /** The same views on another instance of the application, which works in another way. */
    public TestViews beside(ElasticsearchEndpoint otherEndpoint, ProjectionSettings otherSettings) {
        return started(new TestViews(ledger, otherEndpoint, otherSettings, usual(otherSettings), prefix));
    }

    /** The same views on another instance of the application. */
    public TestViews beside() {
        return again();
    }

    /** The same views on another instance of the application, which fills them in another way. */
    public TestViews beside(Filling other) {
        return started(new TestViews(ledger, endpoint, settings, other, prefix));
    }

    /** The same, through another address. */
    public TestViews beside(ElasticsearchEndpoint otherEndpoint, Filling other) {
        return started(new TestViews(ledger, otherEndpoint, settings, other, prefix));
    }

    private static TestViews started(TestViews views) {
        views.projections.start();
        views.rebuilds.start();
        return views;
    }

    /** The name under which a view is searched. */
    public String alias(View view) {
        return indexes.alias(view);
    }

    /** Deletes the index of a view. */
    public void lose(View view) {
        try {
            var client = SharedServers.elasticsearch();
            var shared = new ViewIndexes(client, prefix, 1);
            var name = shared.standing().live(view).orElseThrow().name();
            client.indices().delete(delete -> delete.index(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The name of the index that is to replace the one that is searched. */
    public String next(View view) {
        try {
            return indexes.standing().next(view).orElseThrow().name();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes the index of a view one of another version. */
    public void becomes(View view, int version) {
        change(
                view,
                origin -> new Origin(
                        version,
                        origin.from(),
                        "of another version",
                        Set.of(view),
                        origin.histories(),
                        origin.ranges(),
                        origin.comparison(),
                        origin.discardOld()));
    }

    /** Makes the index of a view one that was to have what it replaced discarded. */
    public void wantsOldDiscarded(View view) {
        change(
                view,
                origin -> new Origin(
                        origin.version(),
                        origin.from(),
                        origin.build(),
                        origin.views(),
                        origin.histories(),
                        origin.ranges(),
                        origin.comparison(),
                        true));
    }

    private void change(View view, UnaryOperator<Origin> change) {
        try {
            var shared = new ViewIndexes(SharedServers.elasticsearch(), prefix, 1);
            var index = shared.standing().live(view).orElseThrow();
            var other = change.apply(index.origin());
            shared.compared(
                    new ViewIndex(view, index.name(), index.uuid(), index.role(), index.filling(), other, null), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until a view holds exactly these documents; meanwhile it may not be there at all. */
    public void untilThereAre(Map<String, String> expected, View view) {
        var end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!expected.equals(documentsIfAny(view))) {
            assertThat(System.nanoTime()).as("time for %s", view).isLessThan(end);
            sleep();
        }
    }

    private Map<String, String> documentsIfAny(View view) {
        try {
            return documents(view);
        } catch (UncheckedIOException notThere) {
            return Map.of();
        }
    }

    /** Makes all views anew, and waits until they are searched. */
    public void rebuild(Thoroughness comparison) {
        var old = projections.search(View.CASES, null).index();
        rebuilds.building().start(Set.of(View.values()), comparison, false);
        var end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (projections.search(View.CASES, null).index().equals(old)) {
            assertThat(System.nanoTime()).as("time to rebuild").isLessThan(end);
            sleep();
        }
    }

    /** Waits until every view has an index to search. */
    public void opened() {
        var end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        for (var view : View.values()) {
            while (!isOpen(view)) {
                assertThat(System.nanoTime()).as("time to open %s", view).isLessThan(end);
                sleep();
            }
        }
    }

    private boolean isOpen(View view) {
        try {
            projections.search(view, null);
            return true;
        } catch (ViewsUnavailable notYet) {
            return false;
        }
    }

    /** Waits until every view reflects everything that the ledger holds. */
    public LedgerPosition caughtUp() {
        var head = ledger.reader.head().orElseThrow();
        for (var view : View.values()) {
            caughtUp(view, head);
        }
        return head;
    }

    /** What the views show otherwise than the ledger says. */
    public List<Difference> differences() {
        var differences = new ArrayList<Difference>();
        comparing.compare(progress -> {}, differences::add);
        return differences;
    }

    private void caughtUp(View view, LedgerPosition head) {
        var end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (projections.reflects(view).compareTo(head) < 0) {
            assertThat(System.nanoTime()).as("time for %s", view).isLessThan(end);
            sleep();
        }
    }

    private static void sleep() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }

    /** Every document of a view by its id, as text. */
    public Map<String, String> documents(View view) {
        var found = new TreeMap<String, String>();
        var first = new Request("GET", "/" + indexes.alias(view) + "/_search");
        first.addParameter("scroll", "1m");
        first.addParameter("size", "2000");
        var page = ask(first);
        while (!page.path("hits").path("hits").isEmpty()) {
            page.path("hits")
                    .path("hits")
                    .forEach(hit -> found.put(
                            hit.path("_id").asString(), hit.path("_source").toString()));
            var next = new Request("GET", "/_search/scroll");
            next.addParameter("scroll", "1m");
            next.addParameter("scroll_id", page.path("_scroll_id").asString());
            page = ask(next);
        }
        return found;
    }

    private JsonNode ask(Request request) {
        try (var answer = http.performRequest(request).getEntity().getContent()) {
            return JsonMapper.builder().build().readTree(answer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many bulk requests a view took. */
    public long bulks(View view) {
        return meters.timer("caseledger.view.bulk", "view", view.title()).count();
    }

    /** How many segments of a view are worked on here. */
    public int segments(View view) {
        return (int) meters.get("caseledger.view.segments")
                .tag("view", view.title())
                .gauge()
                .value();
    }

    /** Of how many projections and fills something is stored. */
    public int projectionsStored() {
        return count("select count(distinct processor) from projection_token where processor like ?", "%");
    }

    /** Of how many projections of a view something is stored. */
    public int projectionsStored(View view) {
        return count(
                "select count(distinct processor) from projection_token where processor like ?", view.title() + "@%");
    }

    /** How many tokens of a view are stored, apart from those at the very start. */
    public int tokensStored(View view) {
        return count("select count(token) from projection_token where processor like ?", view.title() + "@%");
    }

    private int count(String sql, String processors) {
        try (var connection = ledger.dataSource.getConnection();
                var question = connection.prepareStatement(sql)) {
            question.setString(1, processors);
            var answer = question.executeQuery();
            answer.next();
            return answer.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        rebuilds.stop();
        projections.stop();
        try {
            http.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
