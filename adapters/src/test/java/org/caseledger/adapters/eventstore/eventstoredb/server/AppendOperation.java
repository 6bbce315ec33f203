package org.caseledger.adapters.eventstore.eventstoredb.server;

import com.eventstore.dbclient.proto.streams.StreamsOuterClass.AppendReq;
import com.eventstore.dbclient.proto.streams.StreamsOuterClass.AppendResp;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One append: the options, then the events, and when the client has said all, the answer. */
final class AppendOperation implements StreamObserver<AppendReq> {

    private final Storage storage;
    private final Hindrance hindrance;
    private final StreamObserver<AppendResp> client;
    private final List<ProposedEvent> events = new ArrayList<>();
    private AppendReq.@Nullable Options options;
    private long size;
    private boolean refused;

    AppendOperation(Storage storage, Hindrance hindrance, StreamObserver<AppendResp> client) {
        this.storage = storage;
        this.hindrance = hindrance;
        this.client = client;
    }

    @Override
    public void onNext(AppendReq request) {
        if (refused) {
            return;
        }
        try {
            take(request);
        } catch (StatusRuntimeException refusal) {
            refused = true;
            client.onError(refusal);
        }
    }

    private void take(AppendReq request) {
        if (options == null) {
            if (!request.hasOptions()) {
                throw Refusals.invalid("An append begins with its options");
            }
            options = request.getOptions();
        } else if (request.hasProposedMessage()) {
            ProposedEvent event = Messages.proposed(request.getProposedMessage());
            // The server's own sum leaves out types and metadata (an old slip of operator precedence).
            size += event.data().size();
            if (Refusals.isTooMuch(size)) {
                throw Refusals.tooMuch();
            }
            events.add(event);
        } else {
            throw Refusals.invalid("After its options an append has only events");
        }
    }

    @Override
    public void onError(Throwable cause) {
        // The client hung up before it had said all: nothing is written.
    }

    @Override
    public void onCompleted() {
        if (refused) {
            return;
        }
        AppendReq.Options said = options;
        if (said == null) {
            client.onError(Refusals.invalid("An append begins with its options"));
            return;
        }
        hindrance.around(() -> write(said), answer -> answer.accept(client), client::onError);
    }

    private Answer write(AppendReq.Options said) {
        String stream = Messages.name(said.getStreamIdentifier());
        Expectation expectation = Expectation.of(said.getExpectedStreamRevisionCase(), said.getRevision());
        return Answer.of(said, stream, storage.append(stream, expectation, events), storage.replication());
    }

    /** What the client is told of its append. */
    @FunctionalInterface
    interface Answer {

        void accept(StreamObserver<AppendResp> client);

        static Answer of(AppendReq.Options said, String stream, Outcome outcome, Replication replication) {
            return switch (outcome) {
                case Outcome.Written written -> {
                    Answer success = response(AppendResponses.success(written));
                    yield client -> replication.whenDone(() -> success.accept(client));
                }
                case Outcome.NotReplicated dropped -> client -> replication.drop();
                case Outcome.WrongVersion wrong -> response(AppendResponses.wrongVersion(said, wrong));
                case Outcome.Deleted deleted -> client -> client.onError(Refusals.streamDeleted(stream));
            };
        }

        private static Answer response(AppendResp response) {
            return client -> {
                client.onNext(response);
                client.onCompleted();
            };
        }
    }
}
