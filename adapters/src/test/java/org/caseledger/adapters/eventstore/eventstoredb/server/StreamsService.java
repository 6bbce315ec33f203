package org.caseledger.adapters.eventstore.eventstoredb.server;

import com.eventstore.dbclient.proto.streams.StreamsGrpc;
import com.eventstore.dbclient.proto.streams.StreamsOuterClass.AppendReq;
import com.eventstore.dbclient.proto.streams.StreamsOuterClass.AppendResp;
import com.eventstore.dbclient.proto.streams.StreamsOuterClass.DeleteReq;
import com.eventstore.dbclient.proto.streams.StreamsOuterClass.DeleteResp;
import com.eventstore.dbclient.proto.streams.StreamsOuterClass.ReadReq;
import com.eventstore.dbclient.proto.streams.StreamsOuterClass.ReadResp;
import com.eventstore.dbclient.proto.streams.StreamsOuterClass.TombstoneReq;
import com.eventstore.dbclient.proto.streams.StreamsOuterClass.TombstoneResp;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.ServerCallStreamObserver;
import io.grpc.stub.StreamObserver;

/** The service of streams: hands each call to the class of its operation. */
final class StreamsService extends StreamsGrpc.StreamsImplBase {

    private final Storage storage;
    private final Faults faults;
    private final ServerVersion version;
    private final Connections connections;

    StreamsService(Storage storage, Faults faults, ServerVersion version, Connections connections) {
        this.storage = storage;
        this.faults = faults;
        this.version = version;
        this.connections = connections;
    }

    @Override
    public StreamObserver<AppendReq> append(StreamObserver<AppendResp> client) {
        // A handler, even an empty one, lets an answer to a client that hung up be dropped quietly.
        ((ServerCallStreamObserver<AppendResp>) client).setOnCancelHandler(() -> {});
        return new AppendOperation(storage, faults.overConnection(connections.cutterOfThisCall()), client);
    }

    @Override
    public void read(ReadReq request, StreamObserver<ReadResp> client) {
        Answers answers = new Answers((ServerCallStreamObserver<ReadResp>) client);
        try {
            Answers.Script script = script(request.getOptions());
            if (request.getOptions().hasSubscription()) {
                answers.write(script);
            } else {
                faults.answerRead(() -> answers.write(script));
            }
        } catch (StatusRuntimeException refusal) {
            client.onError(refusal);
        }
    }

    private Answers.Script script(ReadReq.Options options) {
        boolean follows = options.hasSubscription();
        if (options.hasAll()) {
            return follows
                    ? new AllSubscription(storage, options, version, faults.subscriptions())
                    : new AllRead(storage, options, version);
        }
        return follows
                ? new StreamSubscription(storage, options, faults.subscriptions())
                : new StreamRead(storage, options);
    }

    @Override
    public void delete(DeleteReq request, StreamObserver<DeleteResp> client) {
        DeleteOperation.delete(storage, request, client);
    }

    @Override
    public void tombstone(TombstoneReq request, StreamObserver<TombstoneResp> client) {
        DeleteOperation.tombstone(storage, request, client);
    }
}
