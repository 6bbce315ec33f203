package org.caseledger.adapters.eventstore.eventstoredb.server;

import static com.eventstore.dbclient.ExpectedRevision.noStream;
import static com.eventstore.dbclient.proto.streams.StreamsOuterClass.ReadResp.ContentCase.LAST_STREAM_POSITION;
import static com.eventstore.dbclient.proto.streams.StreamsOuterClass.ReadResp.ContentCase.STREAM_NOT_FOUND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.adapters.eventstore.eventstoredb.server.Visit.answer;
import static org.caseledger.adapters.eventstore.eventstoredb.server.Visit.events;
import static org.caseledger.adapters.eventstore.eventstoredb.server.Visit.refusal;
import static org.caseledger.adapters.eventstore.eventstoredb.server.Visit.revisions;

import com.eventstore.dbclient.ReadStreamOptions;
import com.eventstore.dbclient.RecordedEvent;
import com.eventstore.dbclient.StreamMetadata;
import com.eventstore.dbclient.StreamNotFoundException;
import com.eventstore.dbclient.proto.streams.StreamsOuterClass.ReadReq;
import com.eventstore.dbclient.proto.streams.StreamsOuterClass.ReadResp;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** One stream, read in both directions. Holds for all versions. */
class ReadingAStreamTest {

    private final Visit visit = Visit.to(ServerVersion.V24_10);

    @AfterEach
    void close() {
        visit.close();
    }

    @Test
    void readsForwardsFromAndWithARevisionAsManyAsAskedFor() {
        visit.append("case-1", noStream(), events(100));

        assertThat(revisions(visit.read(
                        "case-1", ReadStreamOptions.get().fromRevision(40).maxCount(3))))
                .containsExactly(40L, 41L, 42L);
        assertThat(visit.read("case-1")).hasSize(100);
    }

    @Test
    void readsBackwardsFromTheEndOrFromAndWithARevision() {
        visit.append("case-1", noStream(), events(5));
        ReadStreamOptions backwards = ReadStreamOptions.get().backwards().maxCount(2);

        assertThat(revisions(visit.read("case-1", backwards.fromEnd()))).containsExactly(4L, 3L);
        assertThat(revisions(visit.read("case-1", backwards.fromRevision(1)))).containsExactly(1L, 0L);
        assertThat(revisions(visit.read("case-1", backwards.fromRevision(9)))).containsExactly(4L, 3L);
    }

    @Test
    void readingFromBehindTheEndGivesNothing() {
        visit.append("case-1", noStream(), events(2));

        assertThat(visit.read("case-1", ReadStreamOptions.get().fromRevision(2)))
                .isEmpty();
        assertThat(visit.read("case-1", ReadStreamOptions.get().fromRevision(50)))
                .isEmpty();
    }

    @Test
    void aMissingStreamIsAMessageAndThenTheEndAndNotAnError() {
        try (BareProtocol wire = BareProtocol.to(visit.node())) {
            List<ReadResp> heard = wire.read(asking -> asking.setCount(10)
                    .setStream(ReadReq.Options.StreamOptions.newBuilder()
                            .setStreamIdentifier(BareProtocol.stream("case-9"))
                            .setStart(Messages.EMPTY)));

            assertThat(heard).extracting(ReadResp::getContentCase).containsExactly(STREAM_NOT_FOUND);
        }
        assertThat(refusal(visit.client().readStream("case-9", ReadStreamOptions.get())))
                .isInstanceOf(StreamNotFoundException.class);
    }

    @Test
    void theLastRevisionIsToldAfterTheEvents() {
        visit.append("case-1", noStream(), events(3));
        try (BareProtocol wire = BareProtocol.to(visit.node())) {
            List<ReadResp> heard = wire.read(asking -> asking.setCount(1)
                    .setStream(ReadReq.Options.StreamOptions.newBuilder()
                            .setStreamIdentifier(BareProtocol.stream("case-1"))
                            .setStart(Messages.EMPTY)));

            assertThat(heard).hasSize(2);
            assertThat(heard.getLast().getContentCase()).isEqualTo(LAST_STREAM_POSITION);
            assertThat(heard.getLast().getLastStreamPosition()).isEqualTo(2);
        }
    }

    @Test
    void anEventComesWithAllThatWasSaidAndWithTheTimeOfTheServerInTicks() {
        visit.append("case-1", noStream(), events(1));

        RecordedEvent read = visit.read("case-1").getFirst();

        StoredEvent stored = visit.node().recorded().getLast();
        assertThat(read.getEventId()).isEqualTo(stored.id());
        assertThat(read.getEventType()).isEqualTo("said");
        assertThat(read.getContentType()).isEqualTo("application/json");
        assertThat(read.getEventData()).asString().isEqualTo("{\"says\":\"so\"}");
        assertThat(read.getPosition().getCommitUnsigned()).isEqualTo(stored.position());
        assertThat(read.getPosition().getPrepareUnsigned()).isEqualTo(stored.position());
    }

    @Test
    void theTimeIsToldToTheTick() {
        Clock clock = Clock.fixed(Instant.parse("2026-02-03T04:05:06.123456789Z"), ZoneOffset.UTC);
        try (EventStoreDouble node = EventStoreDouble.started(Setup.plain().by(clock))) {
            assertThat(node.recorded().getFirst().created()).isEqualTo(17_700_915_061_234_567L);
        }
    }

    @Test
    void theStreamsMetadataHidesItsFirstEvents() {
        visit.append("case-1", noStream(), events(5));
        StreamMetadata keepTwo = new StreamMetadata();
        keepTwo.setMaxCount(2L);
        answer(visit.client().setStreamMetadata("case-1", keepTwo));

        assertThat(revisions(visit.read("case-1"))).containsExactly(3L, 4L);
        assertThat(answer(visit.client().getStreamMetadata("case-1")).getMaxCount())
                .isEqualTo(2);
    }
}
