package org.caseledger.adapters.commandline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.caseledger.adapters.search.projection.MoodyElasticsearch;
import org.caseledger.adapters.search.projection.MoodyElasticsearch.Mood;
import org.caseledger.adapters.testing.TestLedger;
import org.caseledger.adapters.testing.TestViews;
import org.caseledger.application.rebuild.ViewBuilding;
import org.caseledger.application.search.Thoroughness;
import org.caseledger.application.search.View;
import org.junit.jupiter.api.Test;

/** A rebuild that is watched on the command line, while somebody else acts on it. */
class WatchingARebuildTest {

    private static final Command.Rebuild ITEMS =
            new Command.Rebuild(Set.of(View.SERVICE_ITEMS), Thoroughness.NONE, false);

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Test
    void oneThatIsCancelledMeanwhileIsNotTakenForSuccess() throws Exception {
        try (var ledger = new TestLedger();
                var elasticsearch = new MoodyElasticsearch();
                var views = TestViews.of(ledger, elasticsearch.endpoint(), TestViews.SETTINGS)) {
            ledger.demo.setUp();
            views.caughtUp();
            elasticsearch.mood(Mood.OVERLOADED);
            var building = views.rebuilds.building();
            var ending = CompletableFuture.supplyAsync(() -> rebuild(building), Thread::startVirtualThread);
            until(() -> ending.isDone() || printed().contains("search views anew"));

            building.cancel();

            assertThat(ending.get(60, TimeUnit.SECONDS)).isOne();
            assertThat(printed()).contains("was cancelled").doesNotContain("The new views are searched");
        }
    }

    private int rebuild(ViewBuilding building) {
        return new RebuildRun(building, new PrintStream(printed, true, UTF_8)).rebuild(ITEMS);
    }

    private static void until(BooleanSupplier condition) throws InterruptedException {
        var end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).isLessThan(end);
            Thread.sleep(20);
        }
    }

    private String printed() {
        return printed.toString(UTF_8);
    }
}
