package org.caseledger.adapters.search.rebuild;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.caseledger.adapters.testing.SharedData;
import org.caseledger.adapters.testing.TestLedger;
import org.caseledger.adapters.testing.TestViews;
import org.caseledger.adapters.xes.XesLogs;
import org.caseledger.application.command.Envelope;
import org.caseledger.application.demo.DemoAccount;
import org.caseledger.application.demo.DemoItem;
import org.caseledger.application.demo.DemoPeople;
import org.caseledger.application.importing.LogSource;
import org.caseledger.application.rebuild.ViewState;
import org.caseledger.application.search.View;
import org.caseledger.application.submission.NewApplication;
import org.caseledger.domain.actor.Occasion;
import org.caseledger.domain.code.Channel;
import org.caseledger.domain.identifier.RegionCode;
import org.caseledger.domain.submission.SubmittedMaterial;

/** A ledger with the demonstration's cases in all states, and the receipt log some times over. */
final class GrownLedger implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    final TestLedger ledger = new TestLedger();

    GrownLedger(int logs) {
        ledger.demo.setUp();
        for (int copy = 0; copy < logs; copy++) {
            try (var log = new XesLogs(ZoneId.of("Europe/Amsterdam")).open(SharedData.receiptLog())) {
                ledger.importing.run(log, new LogSource("receipt-" + copy, RegionCode.of("330106")), progress -> {});
            }
        }
    }

    /** One more case. */
    void submit() {
        var application = new NewApplication(
                DemoItem.SHOP.code(),
                DemoPeople.ZHANG,
                null,
                "开店",
                List.of(SubmittedMaterial.onPaper("登记申请书"), SubmittedMaterial.onPaper("经营场所使用证明")),
                null);
        var occasion = new Occasion(
                DemoAccount.CLERK_LI.actor(), Channel.WINDOW, Clock.systemUTC().instant());
        ledger.submitting.submit(application, occasion, Envelope.plain("test"));
    }

    static ViewState state(TestViews views, View view) {
        return views.rebuilds.building().states().stream()
                .filter(state -> state.view() == view)
                .findFirst()
                .orElseThrow();
    }

    /** Waits until a view is searched in another index, and until nobody works on a next one. */
    static void untilReplaced(TestViews views, View view, String old) {
        until(() -> {
            var state = state(views, view);
            return state.rebuild() == null && !old.equals(state.index());
        });
    }

    static void until(BooleanSupplier condition) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - end > 0) {
                throw new AssertionError("Expected something to have happened by now");
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }

    @Override
    public void close() {
        ledger.close();
    }
}
