package org.caseledger.adapters.eventstore.eventstoredb.server;

import com.eventstore.dbclient.proto.streams.StreamsOuterClass.DeleteReq;
import com.eventstore.dbclient.proto.streams.StreamsOuterClass.DeleteResp;
import com.eventstore.dbclient.proto.streams.StreamsOuterClass.TombstoneReq;
import com.eventstore.dbclient.proto.streams.StreamsOuterClass.TombstoneResp;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import java.util.function.LongFunction;
import java.util.function.LongSupplier;

/** Deletes a stream, softly or for good. */
final class DeleteOperation {

    private DeleteOperation() {}

    static void delete(Storage storage, DeleteReq request, StreamObserver<DeleteResp> client) {
        DeleteReq.Options options = request.getOptions();
        answer(
                () -> delete(
                        storage,
                        Messages.name(options.getStreamIdentifier()),
                        Expectation.of(options.getExpectedStreamRevisionCase(), options.getRevision()),
                        false),
                position -> DeleteResp.newBuilder()
                        .setPosition(DeleteResp.Position.newBuilder()
                                .setCommitPosition(position)
                                .setPreparePosition(position))
                        .build(),
                client);
    }

    static void tombstone(Storage storage, TombstoneReq request, StreamObserver<TombstoneResp> client) {
        TombstoneReq.Options options = request.getOptions();
        answer(
                () -> delete(
                        storage,
                        Messages.name(options.getStreamIdentifier()),
                        Expectation.of(options.getExpectedStreamRevisionCase(), options.getRevision()),
                        true),
                position -> TombstoneResp.newBuilder()
                        .setPosition(TombstoneResp.Position.newBuilder()
                                .setCommitPosition(position)
                                .setPreparePosition(position))
                        .build(),
                client);
    }

    private static <A> void answer(LongSupplier deletion, LongFunction<A> told, StreamObserver<A> client) {
        try {
            client.onNext(told.apply(deletion.getAsLong()));
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
