package org.caseledger.adapters.search.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.caseledger.adapters.search.client.SearchCluster;
import org.caseledger.adapters.search.projection.Projections;
import org.caseledger.adapters.search.projection.Renderers;
import org.caseledger.adapters.testing.SharedServers;
import org.caseledger.adapters.testing.TestLedger;
import org.caseledger.adapters.testing.TestViews;
import org.caseledger.application.ledger.LedgerReader;
import org.caseledger.application.search.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A store that is away is looked for again and again, for ten seconds or more; health must be told meanwhile. */
class WaitingForTheLedgerTest {

    private volatile CountDownLatch answers = new CountDownLatch(0);

    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void healthIsToldAllTheSame() {
        try (var ledger = new TestLedger();
                var views = views(ledger)) {
            ledger.demo.setUp();
            views.caughtUp();
            var health = new ViewsHealth(new SearchCluster(views.http), views.projections, Duration.ofMinutes(1));
            answers = new CountDownLatch(1);
            try {
                assertThat(health.health().getStatus()).isEqualTo(ViewsHealth.DEGRADED);
            } finally {
                answers.countDown();
            }
        }
    }

    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void metricsAreToldAllTheSame() {
        try (var ledger = new TestLedger();
                var views = views(ledger)) {
            ledger.demo.setUp();
            views.caughtUp();
            answers = new CountDownLatch(1);
            try {
                assertThat(views.meters.find("caseledger.view.lag.seconds").gauges())
                        .hasSameSizeAs(View.values())
                        .allMatch(gauge -> Double.isNaN(gauge.value()));
                assertThat(views.meters.find("caseledger.view.lag.events").gauges())
                        .allMatch(gauge -> Double.isNaN(gauge.value()));
            } finally {
                answers.countDown();
            }
        }
    }

    private TestViews views(TestLedger ledger) {
        var settings = TestViews.SETTINGS;
        return TestViews.of(
                ledger,
                SharedServers.elasticsearchEndpoint(),
                settings,
                (same, indexes, http, meters) -> new Projections(
                        indexes,
                        http,
                        same.events,
                        waiting(same.reader),
                        new Renderers(TestViews.DIGEST, settings.cachedCases()),
                        TestViews.stores(same),
                        meters,
                        settings));
    }

    private LedgerReader waiting(LedgerReader reader) {
        return (LedgerReader) Proxy.newProxyInstance(
                LedgerReader.class.getClassLoader(),
                new Class<?>[] {LedgerReader.class},
                (proxy, method, arguments) -> {
                    answers.await();
                    return method.invoke(reader, arguments);
                });
    }
}
