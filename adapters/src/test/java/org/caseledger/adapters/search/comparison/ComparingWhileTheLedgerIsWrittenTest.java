package org.caseledger.adapters.search.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import org.caseledger.adapters.testing.TestLedger;
import org.caseledger.adapters.testing.TestViews;
import org.caseledger.application.search.Difference;
import org.junit.jupiter.api.Test;

class ComparingWhileTheLedgerIsWrittenTest {

    @Test
    void whatIsNewerThanTheComparisonIsNoDifference() {
        try (var ledger = new TestLedger();
                var views = TestViews.of(ledger)) {
            var writing = CompletableFuture.runAsync(ledger.demo::setUp, Thread::startVirtualThread);
            var differences = new ArrayList<Difference>();
            int beside = 0;

            while (!writing.isDone()) {
                views.comparing.compare(progress -> {}, differences::add);
                beside++;
            }
            writing.join();
            var sum = views.comparing.compare(progress -> {}, differences::add);

            assertThat(differences).isEmpty();
            assertThat(beside).isPositive();
            assertThat(sum.events()).isEqualTo(ledger.size());
        }
    }
}
