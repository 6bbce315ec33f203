package org.caseledger.adapters.eventstore.eventstoredb.server;

import static com.eventstore.dbclient.ExpectedRevision.noStream;
import static com.eventstore.dbclient.proto.streams.StreamsOuterClass.ReadResp.ContentCase.CAUGHT_UP;
import static com.eventstore.dbclient.proto.streams.StreamsOuterClass.ReadResp.ContentCase.CHECKPOINT;
import static com.eventstore.dbclient.proto.streams.StreamsOuterClass.ReadResp.ContentCase.CONFIRMATION;
import static com.eventstore.dbclient.proto.streams.StreamsOuterClass.ReadResp.ContentCase.EVENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.adapters.eventstore.eventstoredb.server.Visit.events;

import com.eventstore.dbclient.proto.streams.StreamsOuterClass.ReadReq;
import com.eventstore.dbclient.proto.streams.StreamsOuterClass.ReadResp;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How far a filtered subscription got is told now and then, whether or not it found anything. */
class TellingCheckpointsTest {

    private static final int WINDOW = 32;

    @Test
    void whileCatchingUpOneComesForEveryIntervalOfConsideredEvents() {
        try (Visit visit = Visit.to(ServerVersion.V24_10);
                BareProtocol wire = BareProtocol.to(visit.node())) {
            visit.node().recordStatistics(10 * WINDOW);

            Heard heard = wire.follow(asking -> filtered(asking, 2));
            heard.until(CAUGHT_UP, 1);

            // Ten windows and a rest are five intervals of two; the last checkpoint is that of the log's end.
            assertThat(heard.all(CHECKPOINT)).hasSize(5 + 1);
        }
    }

    @Test
    void itNamesAPlaceBetweenEventsAndNothingIsMissedByGoingOnFromThere() {
        try (Visit visit = Visit.to(ServerVersion.V24_10);
                BareProtocol wire = BareProtocol.to(visit.node())) {
            visit.node().recordStatistics(2 * WINDOW);
            Heard heard = wire.follow(asking -> filtered(asking, 1));
            heard.until(CAUGHT_UP, 1);
            visit.append("case-1", noStream(), events(1));

            for (ReadResp told : heard.all(CHECKPOINT)) {
                ReadResp.Checkpoint place = told.getCheckpoint();
                assertThat(place.getPreparePosition()).isLessThanOrEqualTo(place.getCommitPosition());
                Heard again = wire.follow(asking -> filtered(asking, 1)
                        .setAll(ReadReq.Options.AllOptions.newBuilder()
                                .setPosition(ReadReq.Options.Position.newBuilder()
                                        .setCommitPosition(place.getCommitPosition())
                                        .setPreparePosition(place.getPreparePosition()))));
                again.until(EVENT, 1);
            }
        }
    }

    @Test
    void from24OneComesBeforeItIsToldThatTheEndIsReached() {
        assertThat(catchingUpWith(ServerVersion.V24_2)).containsExactly(CONFIRMATION, EVENT, CHECKPOINT, CAUGHT_UP);
    }

    @Test
    void before24NoneComesAtTheEnd() {
        assertThat(catchingUpWith(ServerVersion.V23_10)).containsExactly(CONFIRMATION, EVENT, CAUGHT_UP);
    }

    private static List<ReadResp.ContentCase> catchingUpWith(ServerVersion version) {
        try (Visit visit = Visit.to(version);
                BareProtocol wire = BareProtocol.to(visit.node())) {
            visit.append("case-1", noStream(), events(1));
            Heard heard = wire.follow(asking -> filtered(asking, 1));
            heard.until(CAUGHT_UP, 1);
            return heard.kinds();
        }
    }

    @Test
    void whenLiveOneComesAfterEveryIntervalOfEventsFoundOrNot() {
        try (Visit visit = Visit.to(ServerVersion.V24_10);
                BareProtocol wire = BareProtocol.to(visit.node())) {
            Heard heard = wire.follow(asking -> filtered(asking, 1)
                    .setAll(ReadReq.Options.AllOptions.newBuilder().setEnd(Messages.EMPTY)));
            heard.until(CAUGHT_UP, 1);

            visit.node().recordStatistics(WINDOW);
            heard.until(CHECKPOINT, 1);

            assertThat(heard.all(CHECKPOINT).getFirst().getCheckpoint().getCommitPosition())
                    .isEqualTo(visit.node().recorded().getLast().position());
        }
    }

    private static ReadReq.Options.Builder filtered(ReadReq.Options.Builder asking, int multiplier) {
        return asking.setAll(ReadReq.Options.AllOptions.newBuilder().setStart(Messages.EMPTY))
                .setSubscription(ReadReq.Options.SubscriptionOptions.getDefaultInstance())
                .setFilter(ReadReq.Options.FilterOptions.newBuilder()
                        .setStreamIdentifier(ReadReq.Options.FilterOptions.Expression.newBuilder()
                                .addPrefix("case-"))
                        .setMax(WINDOW)
                        .setCheckpointIntervalMultiplier(multiplier));
    }
}
