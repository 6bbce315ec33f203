package org.caseledger.adapters.eventstore.eventstoredb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.caseledger.adapters.eventstore.contract.Steps.ids;
import static org.caseledger.adapters.eventstore.contract.Steps.steps;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Nobody waits for another case's append: neither writers nor readers, over the same connection. */
class WaitingForAnotherCaseTest extends OnTheDouble {

    @Test
    void whileOneIsNotAnsweredOthersGoOn() throws Exception {
        server.faults().stallAfterWriting(1);
        var slow = CompletableFuture.runAsync(
                () -> ledger.engine().appendEvents(steps("case-1", 0, 1)), Thread::startVirtualThread);
        await().atMost(Duration.ofSeconds(60)).until(() -> server.faults().stalled() == 1);

        var quick = steps("case-2", 0, 2);
        ledger.engine().appendEvents(quick);

        assertThat(ledger.idsOf("case-2")).isEqualTo(ids(quick));
        assertThat(slow).isNotDone();
        server.faults().release();
        slow.get(60, TimeUnit.SECONDS);
    }
}
