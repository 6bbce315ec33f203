package org.caseledger.adapters.search.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.adapters.search.projection.Instance.until;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.caseledger.adapters.projectionstore.LedgerTokenStore;
import org.caseledger.adapters.testing.GrowingCases;
import org.caseledger.adapters.testing.TestLedger;
import org.caseledger.adapters.testing.TestViews;
import org.caseledger.application.search.CaseSearch;
import org.caseledger.application.search.View;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** One instance after the other comes, goes, and dies; each view has two segments. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SharingTheSegmentsTest {

    private static final TestLedger LEDGER = new TestLedger();
    private static final GrowingCases CASES = new GrowingCases(LEDGER, 10);
    private static final Rendered RENDERED = new Rendered();
    private static final Instance FIRST =
            Instance.over(LEDGER, TestViews.SETTINGS, RENDERED, LedgerTokenStore.CLAIM_TIMEOUT);
    private static Instance second;

    @AfterAll
    static void close() {
        second.close();
        FIRST.close();
        LEDGER.close();
    }

    @Test
    @Order(1)
    void oneThatIsAloneTakesEverything() {
        until(() -> FIRST.has(2));

        CASES.grow(1);
        FIRST.views.caughtUp();
    }

    @Test
    @Order(2)
    void oneThatComesGetsAShareOfTheSegmentsThatThereAre() {
        second = FIRST.beside(inFourSegments());

        until(() -> FIRST.has(1) && second.has(1));

        CASES.grow(1);
        var head = LEDGER.reader.head().orElseThrow();
        assertThat(FIRST.views.views.cases(CaseSearch.ALL.atLeast(head)).reflects())
                .isGreaterThanOrEqualTo(head);
        assertThat(second.views.views.cases(CaseSearch.ALL.atLeast(head)).reflects())
                .isGreaterThanOrEqualTo(head);
    }

    @Test
    @Order(3)
    void oneThatGoesHandsItsShareBackAndNothingIsReadTwice() {
        var writing = CompletableFuture.runAsync(
                () -> IntStream.range(0, 20).forEach(any -> CASES.grow(1)), Thread::startVirtualThread);

        second.close();

        until(() -> FIRST.has(2));
        writing.join();
        FIRST.views.caughtUp();
        RENDERED.leftNothingOut(LEDGER);
        assertThat(RENDERED.again(View.LEDGER)).isZero();
        assertThat(RENDERED.again(View.CASES)).isZero();
    }

    @Test
    @Order(4)
    void theShareOfOneThatDiesIsTakenAfterAWhile() {
        second = FIRST.beside(TestViews.SETTINGS);
        until(() -> FIRST.has(1) && second.has(1));

        second.die();
        CASES.grow(1);

        until(() -> FIRST.has(2));
        FIRST.views.caughtUp();
        RENDERED.leftNothingOut(LEDGER);
    }

    /** What is set when an index is being filled already makes no difference to it. */
    private static ProjectionSettings inFourSegments() {
        return new ProjectionSettings(
                4,
                500,
                100,
                Duration.ofSeconds(1),
                Duration.ofMillis(500),
                Duration.ofMillis(200),
                Duration.ofSeconds(5));
    }
}
