package org.caseledger.adapters.search.projection;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import java.io.IOException;
import java.util.function.ToDoubleFunction;

/** What is measured of a view: events and documents, bulk requests and what went wrong with them,
 * refreshes, segments that change hands, and how far it lags. */
final class ViewMeters {

    private final MeterRegistry registry;
    private final Tags tags;
    private final Counter events;
    private final Counter documents;
    private final Counter retries;
    private final Counter rejections;
    private final Counter refreshes;
    private final Counter taken;
    private final Counter released;
    private final Timer bulks;

    /** @param view which view, as its metrics are tagged */
    ViewMeters(MeterRegistry registry, String view) {
        this.registry = registry;
        this.tags = Tags.of("view", view);
        this.events = registry.counter("caseledger.view.events", tags);
        this.documents = registry.counter("caseledger.view.documents", tags);
        this.retries = registry.counter("caseledger.view.bulk.retries", tags);
        this.rejections = registry.counter("caseledger.view.bulk.rejected", tags);
        this.refreshes = registry.counter("caseledger.view.refreshes", tags);
        this.taken = registry.counter("caseledger.view.segments.taken", tags);
        this.released = registry.counter("caseledger.view.segments.released", tags);
        this.bulks = registry.timer("caseledger.view.bulk", tags);
    }

    /** A bulk request. */
    @FunctionalInterface
    interface Request {
        BulkAnswer send() throws IOException;
    }

    <T> void gauge(String name, T subject, ToDoubleFunction<T> value) {
        Gauge.builder(name, subject, value).tags(tags).strongReference(true).register(registry);
    }

    BulkAnswer timed(Request request) throws IOException {
        var sample = Timer.start(registry);
        try {
            return request.send();
        } finally {
            sample.stop(bulks);
        }
    }

    void projected(int count) {
        events.increment(count);
    }

    void written(int count) {
        documents.increment(count);
    }

    void retried() {
        retries.increment();
    }

    void refreshed() {
        refreshes.increment();
    }

    void taken() {
        taken.increment();
    }

    void released() {
        released.increment();
    }

    void rejected(int count) {
        rejections.increment(count);
    }
}
