package org.caseledger.adapters.benchmark;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.apache.http.entity.ContentType;
import org.apache.http.nio.entity.NByteArrayEntity;
import org.caseledger.adapters.search.client.SearchClients;
import org.caseledger.adapters.search.index.ViewIndexes;
import org.caseledger.adapters.search.projection.ProjectionSettings;
import org.caseledger.adapters.testing.SharedData;
import org.caseledger.adapters.testing.SharedServers;
import org.caseledger.adapters.testing.TestLedger;
import org.caseledger.adapters.testing.TestViews;
import org.caseledger.adapters.xes.XesLogs;
import org.caseledger.application.importing.LogSource;
import org.caseledger.application.search.View;
import org.caseledger.domain.identifier.RegionCode;
import org.elasticsearch.client.Request;
import org.elasticsearch.client.Response;
import org.elasticsearch.client.RestClient;

/**
 * Filling every view from the ledger beside a raw bulk of the same final documents into indexes of the same mapping, in
 * turns (P5). Prints events per second, and the ratio of the two times.
 */
public final class RebuildBenchmark {

    private static final int ROUNDS = 5;
    private static final int AT_A_TIME = 2000;
    private static final ProjectionSettings SETTINGS = new ProjectionSettings(
            2, 500, 2000, Duration.ofSeconds(30), Duration.ofSeconds(5), Duration.ofMillis(500), Duration.ofSeconds(2));

    private RebuildBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        int copies = arguments.length == 0 ? 2 : Integer.parseInt(arguments[0]);
        try (var ledger = new TestLedger();
                var http = SearchClients.http(
                        SharedServers.elasticsearchEndpoint(), Duration.ofSeconds(2), Duration.ofSeconds(30))) {
            for (int copy = 0; copy < copies; copy++) {
                fill(ledger, copy);
            }
            int events = ledger.size();
            var replays = new double[ROUNDS];
            var raws = new double[ROUNDS];
            Map<View, Map<String, String>> documents = Map.of();
            for (int round = 0; round < ROUNDS; round++) {
                var began = System.nanoTime();
                try (var views = TestViews.of(ledger, SharedServers.elasticsearchEndpoint(), SETTINGS)) {
                    views.caughtUp();
                    replays[round] = seconds(began);
                    documents = round == 0 ? all(views) : documents;
                }
                raws[round] = raw(http, documents, round);
                System.out.printf(
                        Locale.ROOT,
                        "round %d: replay %.0f events/s, raw bulk of the same %d documents %.0f events/s%n",
                        round,
                        events / replays[round],
                        documents.values().stream().mapToInt(Map::size).sum(),
                        events / raws[round]);
            }
            System.out.printf(
                    Locale.ROOT,
                    "median: %d events, replay %.0f events/s, raw %.0f events/s, ratio %.2f%n",
                    events,
                    events / median(replays),
                    events / median(raws),
                    median(raws) / median(replays));
        }
        System.exit(0);
    }

    private static void fill(TestLedger ledger, int copy) {
        try (var log = new XesLogs(ZoneId.of("Europe/Amsterdam")).open(SharedData.receiptLog())) {
            ledger.importing.run(log, new LogSource("receipt-" + copy, RegionCode.of("330106")), progress -> {});
        }
    }

    private static Map<View, Map<String, String>> all(TestViews views) {
        return Map.of(View.CASES, views.documents(View.CASES), View.LEDGER, views.documents(View.LEDGER));
    }

    /** As many requests at a time as the fill sends, into indexes of the same settings; one refresh at the end. */
    private static double raw(RestClient http, Map<View, Map<String, String>> documents, int round) throws Exception {
        var indexes = new ViewIndexes(SharedServers.elasticsearch(), "raw" + round + "-", 1);
        var requests = new ArrayList<Request>();
        for (var view : documents.keySet()) {
            var index = indexes.open(view);
            for (var body : bodies(documents.get(view))) {
                var request = new Request("POST", "/" + index.name() + "/_bulk");
                request.setEntity(new NByteArrayEntity(body, ContentType.APPLICATION_JSON));
                request.addParameter("filter_path", "errors");
                requests.add(request);
            }
        }
        var began = System.nanoTime();
        try (var senders = Executors.newFixedThreadPool(SETTINGS.segments())) {
            for (var sent : senders.invokeAll(requests.stream()
                    .<Callable<Response>>map(request -> () -> http.performRequest(request))
                    .toList())) {
                sent.get();
            }
        }
        for (var view : documents.keySet()) {
            http.performRequest(new Request("POST", "/" + indexes.alias(view) + "/_refresh"));
        }
        return seconds(began);
    }

    private static List<byte[]> bodies(Map<String, String> documents) {
        var bodies = new ArrayList<byte[]>();
        var body = new ByteArrayOutputStream();
        int count = 0;
        for (var document : documents.entrySet()) {
            body.writeBytes(("{\"index\":{\"_id\":\"" + document.getKey() + "\"}}\n" + document.getValue() + "\n")
                    .getBytes(StandardCharsets.UTF_8));
            if (++count % AT_A_TIME == 0) {
                bodies.add(body.toByteArray());
                body.reset();
            }
        }
        if (body.size() > 0) {
            bodies.add(body.toByteArray());
        }
        return bodies;
    }

    private static double seconds(long began) {
        return (System.nanoTime() - began) / 1e9;
    }

    private static double median(double[] values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
