package org.caseledger.adapters.eventstore.eventstoredb.server;

import com.eventstore.dbclient.proto.streams.StreamsOuterClass.DeleteReq;
import com.eventstore.dbclient.proto.streams.StreamsOuterClass.DeleteResp;
import com.eventstore.dbclient.proto.streams.StreamsOuterClass.TombstoneReq;
import com.eventstore.dbclient.proto.streams.StreamsOuterClass.TombstoneResp;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;

/** Deletes a stream, softly or for good. */
final class DeleteOperation {

    private DeleteOperation() {}

    static void delete(Storage storage, DeleteReq request, StreamObserver<DeleteResp> client) {
        DeleteReq.Options options = request.getOptions();
        try {
            Expectation expectation =
                    switch (options.getExpectedStreamRevisionCase()) {
                        case REVISION -> new Expectation.Exactly(options.getRevision());
                        case NO_STREAM -> new Expectation.NoStream();
                        case ANY -> new Expectation.Any();
                        case STREAM_EXISTS -> new Expectation.StreamExists();
                        case EXPECTEDSTREAMREVISION_NOT_SET -> throw Refusals.invalid("A delete says what it expects");
                    };
            long position = delete(storage, Messages.name(options.getStreamIdentifier()), expectation, false);
            client.onNext(DeleteResp.newBuilder()
                    .setPosition(DeleteResp.Position.newBuilder()
                            .setCommitPosition(position)
                            .setPreparePosition(position))
                    .build());
            client.onCompleted();
        } catch (StatusRuntimeException refusal) {
            client.onError(refusal);
        }
    }

    static void tombstone(Storage storage, TombstoneReq request, StreamObserver<TombstoneResp> client) {
        TombstoneReq.Options options = request.getOptions();
        try {
            Expectation expectation =
                    switch (options.getExpectedStreamRevisionCase()) {
                        case REVISION -> new Expectation.Exactly(options.getRevision());
                        case NO_STREAM -> new Expectation.NoStream();
                        case ANY -> new Expectation.Any();
                        case STREAM_EXISTS -> new Expectation.StreamExists();
                        case EXPECTEDSTREAMREVISION_NOT_SET -> throw Refusals.invalid("A delete says what it expects");
                    };
            long position = delete(storage, Messages.name(options.getStreamIdentifier()), expectation, true);
            client.onNext(TombstoneResp.newBuilder()
                    .setPosition(TombstoneResp.Position.newBuilder()
                            .setCommitPosition(position)
                            .setPreparePosition(position))
                    .build());
            client.onCompleted();
        } catch (StatusRuntimeException refusal) {
            client.onError(refusal);
        }
    }

    private static long delete(Storage storage, String stream, Expectation expectation, boolean forGood) {
        return switch (storage.delete(stream, expectation, forGood)) {
            case Outcome.Written written -> written.position();
            case Outcome.WrongVersion wrong ->
                throw Refusals.wrongVersionOnDelete(stream, expectation.number(), wrong.current());
            case Outcome.NotReplicated dropped -> throw new IllegalStateException("No delete is sent twice");
            case Outcome.Deleted deleted -> throw Refusals.streamDeleted(stream);
        };
    }
}
