package org.caseledger.adapters.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.caseledger.adapters.projectionstore.LedgerTokenStore;
import org.caseledger.adapters.projectionstore.PostgresDeadLetters;
import org.caseledger.adapters.projectionstore.PostgresForgetting;
import org.caseledger.adapters.projectionstore.PostgresOneAtATime;
import org.caseledger.adapters.projectionstore.PostgresProjectionInstances;
import org.caseledger.adapters.projectionstore.PostgresProjectionPlaces;
import org.caseledger.adapters.testing.SharedServers;
import org.caseledger.adapters.testing.TestLedger;
import org.caseledger.adapters.testing.TestViews;
import org.caseledger.application.deadletter.DeadLetterStore;
import org.caseledger.application.deadline.Deadlines;
import org.caseledger.application.ledger.LedgerReader;
import org.caseledger.application.search.CaseSearch;
import org.caseledger.application.search.CursorSeal;
import org.caseledger.application.search.ForgettingProjections;
import org.caseledger.application.search.OneAtATime;
import org.caseledger.application.search.PageRequest;
import org.caseledger.application.search.PersonDigest;
import org.caseledger.application.search.ProjectionInstances;
import org.caseledger.application.search.ProjectionPlaces;
import org.caseledger.application.search.SearchViews;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class WiringTheSearchViewsTest {

    @Test
    void theViewsFollowTheLedgerAndCanBeAsked() {
        try (var ledger = new TestLedger()) {
            var address = SharedServers.elasticsearchEndpoint().uris().getFirst();
            new ApplicationContextRunner()
                    .withUserConfiguration(SearchViewsConfiguration.class)
                    .withBean(EventStore.class, () -> ledger.events)
                    .withBean(TokenStore.class, () -> LedgerTokenStore.in(ledger.dataSource))
                    .withBean(ProjectionPlaces.class, () -> new PostgresProjectionPlaces(ledger.dataSource))
                    .withBean(
                            ProjectionInstances.class,
                            () -> new PostgresProjectionInstances(ledger.dataSource, LedgerTokenStore.CLAIM_TIMEOUT))
                    .withBean(ForgettingProjections.class, () -> new PostgresForgetting(ledger.dataSource))
                    .withBean(OneAtATime.class, () -> new PostgresOneAtATime(ledger.dataSource))
                    .withBean(DeadLetterStore.class, () -> new PostgresDeadLetters(ledger.dataSource))
                    .withBean(LedgerReader.class, () -> ledger.reader)
                    .withBean(PersonDigest.class, () -> TestViews.DIGEST)
                    .withBean(CursorSeal.class, () -> TestViews.SEAL)
                    .withBean(Deadlines.class, () -> TestViews.DEADLINES)
                    .withBean(MeterRegistry.class, SimpleMeterRegistry::new)
                    .withUserConfiguration(clients())
                    .withPropertyValues(
                            "caseledger.elasticsearch.uris=" + address,
                            "caseledger.search.index-prefix=" + SharedServers.indexPrefix(getClass()))
                    .run(context -> {
                        int made = ledger.demo.setUp();
                        var views = context.getBean(SearchViews.class);
                        var head = ledger.reader.head().orElseThrow();

                        assertThat(views.cases(CaseSearch.ALL
                                                .page(PageRequest.usual().withCount())
                                                .atLeast(head))
                                        .totalCount())
                                .isEqualTo(made);
                    });
        }
    }

    private static Class<?> clients() {
        try {
            return Class.forName("org.caseledger.adapters.search.client.SearchClientConfiguration");
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
