package org.caseledger.adapters.graphql.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.caseledger.adapters.testing.Office;
import org.caseledger.adapters.testing.Scenario;
import org.caseledger.application.casefile.Cases;
import org.caseledger.application.ledger.LedgerTail;
import org.caseledger.application.ledger.RecordedEvent;
import org.caseledger.domain.identifier.CaseNumber;
import org.junit.jupiter.api.Test;
import org.reactivestreams.Subscription;
import reactor.core.publisher.BaseSubscriber;

class FollowingACaseWithoutTakingAnythingTest {

    private final Office office = Office.open();
    private final AtomicReference<Runnable> appended = new AtomicReference<>();
    private final AtomicReference<Boolean> closed = new AtomicReference<>(false);
    private final LedgerTail tail = (streamId, told) -> {
        appended.set(told);
        return () -> closed.set(true);
    };

    @Test
    void theClientIsToldToComeBackFromTheLastPlaceThatItSaw() {
        var number = new CaseNumber(new Scenario(office).submittedCase());
        var failure = new AtomicReference<Throwable>();
        new CaseProgress(office.bean(Cases.class), tail).of(number, null).subscribe(new Idle(failure));

        for (int i = 0; i <= CaseFollower.MOST_MISSED; i++) {
            appended.get().run();
        }

        assertThat(failure.get()).isInstanceOf(TooSlow.class).hasMessageContaining("subscribe again with after");
        assertThat(closed.get()).isTrue();
    }

    @Test
    void aFewThatWaitAreNotTooMany() {
        var number = new CaseNumber(new Scenario(office).submittedCase());
        var failure = new AtomicReference<Throwable>();
        new CaseProgress(office.bean(Cases.class), tail).of(number, null).subscribe(new Idle(failure));

        List.of(1, 2, 3).forEach(any -> appended.get().run());

        assertThat(failure.get()).isNull();
    }

    private static final class Idle extends BaseSubscriber<RecordedEvent> {

        private final AtomicReference<Throwable> failure;

        Idle(AtomicReference<Throwable> failure) {
            this.failure = failure;
        }

        @Override
        protected void hookOnSubscribe(Subscription subscription) {
            // asks for nothing
        }

        @Override
        protected void hookOnError(Throwable thrown) {
            failure.set(thrown);
        }
    }
}
