package org.caseledger.adapters.search.projection;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import java.io.IOException;
import java.util.function.ToDoubleFunction;
import org.caseledger.application.search.View;

/** What is measured of a view: events and documents, bulk requests and what went wrong with them, and how far it lags. */
final class ViewMeters {

    private final MeterRegistry registry;
    private final Tags tags;
    private final Counter events;
    private final Counter documents;
    private final Counter retries;
    private final Counter rejections;
    private final Timer bulks;

    ViewMeters(MeterRegistry registry, View view) {
        this.registry = registry;
        this.tags = Tags.of("view", view.title());
        this.events = registry.counter("caseledger.view.events", tags);
        this.documents = registry.counter("caseledger.view.documents", tags);
        this.retries = registry.counter("caseledger.view.bulk.retries", tags);
        this.rejections = registry.counter("caseledger.view.bulk.rejected", tags);
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

    void rejected(int count) {
        rejections.increment(count);
    }
}
