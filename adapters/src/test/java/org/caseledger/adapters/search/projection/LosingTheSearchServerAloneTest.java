package org.caseledger.adapters.search.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.adapters.search.projection.Instance.until;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.caseledger.adapters.projectionstore.LedgerTokenStore;
import org.caseledger.adapters.search.client.ElasticsearchEndpoint;
import org.caseledger.adapters.testing.Door;
import org.caseledger.adapters.testing.GrowingCases;
import org.caseledger.adapters.testing.SharedServers;
import org.caseledger.adapters.testing.TestLedger;
import org.caseledger.adapters.testing.TestViews;
import org.caseledger.application.search.View;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

/** Two instances share the views; each has a way of its own to Elasticsearch, which can be cut off. */
@Timeout(value = 180, threadMode = ThreadMode.SEPARATE_THREAD)
class LosingTheSearchServerAloneTest {

    /** Longer than an instance that is cut off keeps its share while another one is not. */
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(12);

    /** Less than that, by which they may find it out one after the other. */
    private static final Duration A_WHILE = Duration.ofSeconds(2);

    private final TestLedger ledger = new TestLedger();
    private final GrowingCases cases = new GrowingCases(ledger, 10);
    private final Rendered rendered = new Rendered();

    private Door firstDoor;
    private Door secondDoor;
    private Instance first;
    private Instance second;

    @BeforeEach
    void givenTwoInstancesThatShareTheViews() throws IOException {
        firstDoor = door();
        secondDoor = door();
        first = Instance.over(ledger, behind(firstDoor), TestViews.SETTINGS, rendered, LedgerTokenStore.CLAIM_TIMEOUT);
        until(() -> first.has(2));
        second = first.beside(behind(secondDoor), TestViews.SETTINGS);
        until(() -> first.has(1) && second.has(1));
        cases.grow(1);
        first.views.caughtUp();
    }

    @AfterEach
    void close() throws IOException {
        second.close();
        first.close();
        firstDoor.close();
        secondDoor.close();
        ledger.close();
    }

    @Test
    void itLeavesItsShareToTheOtherAndTakesItBack() throws IOException {
        secondDoor.close();
        cases.grow(1);

        until(() -> first.has(2) && second.has(0));
        first.views.caughtUp();

        secondDoor.open();
        until(() -> first.has(1) && second.has(1));
        var taken = taken();
        cases.grow(1);
        first.views.caughtUp();
        second.views.caughtUp();
        nothingIsMissing();
        assertThat(taken()).as("nothing moved once it was back").isEqualTo(taken);
    }

    @Test
    void theSameIfNoAnswerComes() {
        secondDoor.mute();
        cases.grow(1);

        until(() -> first.has(2) && second.has(0));
        first.views.caughtUp();
        nothingIsMissing();
    }

    @Test
    void ifAllLoseItNothingMoves() throws Exception {
        firstDoor.close();
        cases.grow(1);
        Thread.sleep(A_WHILE);
        secondDoor.close();

        var end = System.nanoTime() + LONG_ENOUGH.toNanos();
        while (System.nanoTime() - end < 0) {
            for (var view : View.values()) {
                assertThat(first.views.segments(view)).as(view.title()).isLessThanOrEqualTo(1);
                assertThat(second.views.segments(view)).as(view.title()).isLessThanOrEqualTo(1);
            }
            Thread.sleep(50);
        }

        firstDoor.open();
        Thread.sleep(A_WHILE);
        secondDoor.open();
        until(() -> first.has(1) && second.has(1));
        first.views.caughtUp();
        nothingIsMissing();
    }

    private void nothingIsMissing() {
        assertThat(first.views.differences()).isEmpty();
        rendered.leftNothingOut(ledger);
    }

    /** How often a segment was taken over, by either. */
    private Map<View, Double> taken() {
        var taken = new TreeMap<View, Double>();
        for (var view : View.values()) {
            for (var instance : new Instance[] {first, second}) {
                taken.merge(
                        view,
                        instance.views
                                .meters
                                .get("caseledger.view.segments.taken")
                                .tag("view", view.title())
                                .counter()
                                .count(),
                        Double::sum);
            }
        }
        return taken;
    }

    private static Door door() throws IOException {
        return new Door(SharedServers.elasticsearchEndpoint().uris().getFirst());
    }

    private static ElasticsearchEndpoint behind(Door door) {
        return ElasticsearchEndpoint.open(door.address());
    }
}
