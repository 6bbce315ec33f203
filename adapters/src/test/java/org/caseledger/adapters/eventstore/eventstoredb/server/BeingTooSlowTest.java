package org.caseledger.adapters.eventstore.eventstoredb.server;

import static com.eventstore.dbclient.ExpectedRevision.noStream;
import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.adapters.eventstore.eventstoredb.server.Visit.answer;
import static org.caseledger.adapters.eventstore.eventstoredb.server.Visit.events;

import com.eventstore.dbclient.EventData;
import com.eventstore.dbclient.ResolvedEvent;
import com.eventstore.dbclient.SubscribeToAllOptions;
import com.eventstore.dbclient.Subscription;
import com.eventstore.dbclient.SubscriptionListener;
import io.grpc.Status;
import java.util.Collections;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A live subscriber takes events more slowly than they are written. */
class BeingTooSlowTest {

    @Test
    void in23ItIsDroppedAndHasToSubscribeAgain() {
        try (Visit visit = Visit.to(ServerVersion.V23_10)) {
            Follower follower = following(visit);

            visit.node().faults().findSubscribersTooSlow();
            follower.untilSomething("cancelled");

            assertThat(follower.heard().getLast())
                    .contains("ABORTED")
                    .contains("Consumer too slow to handle event while live. Client resubscription required.");
        }
    }

    @Test
    void from24ItFallsBehindAndCatchesUpAndMissesNothing() {
        try (Visit visit = Visit.to(ServerVersion.V24_2)) {
            Follower follower = following(visit);

            visit.node().faults().findSubscribersTooSlow();
            follower.until(heard -> Collections.frequency(heard, "caught up") == 2);
            visit.append("case-1", noStream(), events(1));
            follower.until("case-1@0");

            assertThat(follower.heard()).endsWith("fell behind", "caught up", "case-1@0");
        }
    }

    @Test
    void aSubscriberThatTakesNothingIsFoundOutWithoutAnOrder() throws InterruptedException {
        try (Visit visit = Visit.to(ServerVersion.V23_10)) {
            CountDownLatch goOn = new CountDownLatch(1);
            Stubborn stubborn = new Stubborn(goOn);
            answer(visit.client()
                    .subscribeToAll(stubborn, SubscribeToAllOptions.get().fromEnd()));
            visit.append("case-1", noStream(), events(1));
            assertThat(stubborn.stands.await(30, TimeUnit.SECONDS)).isTrue();

            // The client takes 512 events in advance, and its connection a megabyte.
            for (int i = 0; i < 20; i++) {
                visit.append(
                        "case-1",
                        IntStream.range(0, 40)
                                .mapToObj(event -> EventData.builderAsBinary("said", new byte[20_000])
                                        .build())
                                .toArray(EventData[]::new));
            }
            goOn.countDown();

            Throwable cause = answer(stubborn.cancelled);
            assertThat(Status.fromThrowable(cause).getCode()).isEqualTo(Status.Code.ABORTED);
        }
    }

    private static Follower following(Visit visit) {
        Follower follower = new Follower();
        answer(visit.client()
                .subscribeToAll(follower, SubscribeToAllOptions.get().fromEnd()));
        follower.until("caught up");
        return follower;
    }

    /** Stands still at its first event until it is told to go on. */
    private static final class Stubborn extends SubscriptionListener {

        private final CountDownLatch stands = new CountDownLatch(1);
        private final CompletableFuture<Throwable> cancelled = new CompletableFuture<>();
        private final CountDownLatch goOn;

        Stubborn(CountDownLatch goOn) {
            this.goOn = goOn;
        }

        @Override
        public void onEvent(Subscription subscription, ResolvedEvent event) {
            stands.countDown();
            try {
                goOn.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        @Override
        public void onCancelled(Subscription subscription, Throwable cause) {
            cancelled.complete(cause);
        }
    }
}
