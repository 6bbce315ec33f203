package org.caseledger.adapters.search.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.caseledger.adapters.testing.GrowingCases;
import org.caseledger.adapters.testing.SharedServers;
import org.caseledger.adapters.testing.TestLedger;
import org.caseledger.adapters.testing.TestViews;
import org.caseledger.application.ledger.LedgerPosition;
import org.caseledger.application.search.CaseSearch;
import org.caseledger.application.search.CertificateSearch;
import org.caseledger.application.search.Difference;
import org.caseledger.application.search.LedgerFilter;
import org.caseledger.application.search.LedgerSearch;
import org.caseledger.application.search.PageRequest;
import org.caseledger.application.search.PublicDecisionFilter;
import org.caseledger.application.search.PublicDecisionSearch;
import org.caseledger.application.search.Scope;
import org.caseledger.application.search.SearchViews;
import org.caseledger.application.search.ServiceItemFilter;
import org.caseledger.application.search.ServiceItemSearch;
import org.caseledger.application.search.View;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every view has one segment, and the instance that came first works on all of them. */
class SearchingOnAnInstanceThatFillsNothingTest {

    private static final TestLedger LEDGER = new TestLedger();
    private static final TestViews FIRST =
            TestViews.of(LEDGER, SharedServers.elasticsearchEndpoint(), inOneSegmentAndRefreshingSeldom());
    private static TestViews second;

    @BeforeAll
    static void givenThatTheFirstHasBegun() {
        LEDGER.demo.setUp();
        reflected(FIRST.views, LEDGER.reader.head().orElseThrow());
        second = FIRST.beside();
    }

    @AfterAll
    static void close() {
        second.close();
        FIRST.close();
        LEDGER.close();
    }

    @Test
    void everySearchWaitsForWhatWasJustRecorded() {
        new GrowingCases(LEDGER, 3).grow(2);
        var head = LEDGER.reader.head().orElseThrow();

        assertThat(reflected(second.views, head))
                .allSatisfy(place -> assertThat(place).isGreaterThanOrEqualTo(head));
        assertThat(second.documents(View.LEDGER)).hasSize(LEDGER.size());
    }

    @Test
    void theViewsCanBeComparedWithTheLedger() {
        var differences = new ArrayList<Difference>();

        var sum = second.comparing.compare(progress -> {}, differences::add);

        assertThat(differences).isEmpty();
        assertThat(sum.events()).isEqualTo(LEDGER.size());
    }

    @AfterEach
    void andItStillFillsNothing() {
        for (var view : View.values()) {
            assertThat(second.bulks(view)).as(view.title()).isZero();
        }
    }

    private static List<LedgerPosition> reflected(SearchViews views, LedgerPosition atLeast) {
        return List.of(
                views.cases(CaseSearch.ALL.atLeast(atLeast)).reflects(),
                views.ledger(new LedgerSearch(null, LedgerFilter.ALL, null, PageRequest.USUAL, false, atLeast))
                        .reflects(),
                views.serviceItems(new ServiceItemSearch(null, ServiceItemFilter.ALL, PageRequest.usual(), atLeast))
                        .reflects(),
                views.certificates(new CertificateSearch(new Scope.Everything(), PageRequest.usual(), atLeast))
                        .reflects(),
                views.publicDecisions(
                                new PublicDecisionSearch(null, PublicDecisionFilter.ALL, PageRequest.usual(), atLeast))
                        .reflects());
    }

    private static ProjectionSettings inOneSegmentAndRefreshingSeldom() {
        return new ProjectionSettings(
                1, 500, 100, Duration.ofSeconds(1), Duration.ofMillis(500), Duration.ofHours(1), Duration.ofSeconds(5));
    }
}
