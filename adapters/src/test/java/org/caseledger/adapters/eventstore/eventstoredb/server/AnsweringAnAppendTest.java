package org.caseledger.adapters.eventstore.eventstoredb.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.adapters.eventstore.eventstoredb.server.BareProtocol.JSON;
import static org.caseledger.adapters.eventstore.eventstoredb.server.BareProtocol.event;
import static org.caseledger.adapters.eventstore.eventstoredb.server.BareProtocol.options;

import com.eventstore.dbclient.proto.streams.StreamsOuterClass.AppendReq;
import com.eventstore.dbclient.proto.streams.StreamsOuterClass.AppendResp;
import io.grpc.Metadata;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What an append is answered, seen without the client. Holds for all versions. */
class AnsweringAnAppendTest {

    private static final int MAXIMUM = 1_048_576;

    private final EventStoreDouble node = EventStoreDouble.started();
    private final BareProtocol wire = BareProtocol.to(node);

    @AfterEach
    void close() {
        wire.close();
        node.close();
    }

    @Test
    void aSuccessTellsTheLastEventsRevisionAndPositionWithCommitEqualToPrepare() {
        AppendResp.Success success =
                wire.append(fresh("case-1"), event(JSON, 10), event(JSON, 10)).getSuccess();

        assertThat(success.getCurrentRevision()).isEqualTo(1);
        StoredEvent last = node.recorded().getLast();
        assertThat(success.getPosition().getCommitPosition()).isEqualTo(last.position());
        assertThat(success.getPosition().getPreparePosition()).isEqualTo(last.position());
    }

    @Test
    void aWrongVersionIsANormalAnswerThatTellsWhatIsAndWhatWasExpected() {
        wire.append(fresh("case-1"), event(JSON, 10));

        AppendResp.WrongExpectedVersion wrong =
                wire.append(fresh("case-1"), event(JSON, 10)).getWrongExpectedVersion();

        assertThat(wrong.getCurrentRevision()).isZero();
        assertThat(wrong.getCurrentRevision2060()).isZero();
        assertThat(wrong.hasExpectedNoStream()).isTrue();
    }

    @Test
    void aMissingStreamIsToldAsNoStream() {
        AppendReq atFive = options("case-1", expecting -> expecting.setRevision(5));

        AppendResp.WrongExpectedVersion wrong =
                wire.append(atFive, event(JSON, 10)).getWrongExpectedVersion();

        assertThat(wrong.hasCurrentNoStream()).isTrue();
        assertThat(wrong.getExpectedRevision()).isEqualTo(5);
    }

    @Test
    void anAppendWithoutEventsIsAnsweredToo() {
        assertThat(wire.append(fresh("case-1")).getSuccess().hasNoStream()).isTrue();
        assertThat(node.recorded()).noneMatch(stored -> stored.stream().equals("case-1"));
    }

    @Test
    void anEventWithoutItsTypeOrContentTypeIsRefused() {
        assertMissing(wire.refusal(fresh("case-1"), event(Map.of("content-type", "application/json"), 1)));
        assertMissing(wire.refusal(fresh("case-1"), event(Map.of("type", "said"), 1)));
    }

    private static void assertMissing(Throwable refusal) {
        assertThat(Status.fromThrowable(refusal).getCode()).isEqualTo(Status.Code.INVALID_ARGUMENT);
        assertThat(trailer(refusal, "exception")).isEqualTo("missing-required-metadata-property");
    }

    @Test
    void moreThanTheMaximumIsRefusedAndNothingIsWritten() {
        Throwable refusal = wire.refusal(fresh("case-1"), event(JSON, 1), event(JSON, MAXIMUM));

        assertThat(Status.fromThrowable(refusal).getCode()).isEqualTo(Status.Code.INVALID_ARGUMENT);
        assertThat(trailer(refusal, "exception")).isEqualTo("maximum-append-size-exceeded");
        assertThat(trailer(refusal, "maximum-append-size")).isEqualTo("1048576");
        assertThat(node.recorded()).noneMatch(stored -> stored.stream().equals("case-1"));
    }

    @Test
    void onlyTheDataCountsForTheMaximum() {
        assertThat(wire.append(fresh("case-1"), event(JSON, MAXIMUM)).hasSuccess())
                .isTrue();
    }

    private static AppendReq fresh(String stream) {
        return options(stream, expecting -> expecting.setNoStream(Messages.EMPTY));
    }

    private static String trailer(Throwable refusal, String name) {
        Metadata trailers = ((StatusRuntimeException) refusal).getTrailers();
        return trailers.get(Metadata.Key.of(name, Metadata.ASCII_STRING_MARSHALLER));
    }
}
