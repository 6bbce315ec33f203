package org.caseledger.adapters.eventstore.eventstoredb.server;

import com.eventstore.dbclient.proto.shared.Shared;
import com.eventstore.dbclient.proto.streams.StreamsGrpc;
import com.eventstore.dbclient.proto.streams.StreamsOuterClass.AppendReq;
import com.eventstore.dbclient.proto.streams.StreamsOuterClass.AppendResp;
import com.eventstore.dbclient.proto.streams.StreamsOuterClass.ReadReq;
import com.eventstore.dbclient.proto.streams.StreamsOuterClass.ReadResp;
import com.google.protobuf.ByteString;
import io.grpc.ManagedChannel;
import io.grpc.netty.shaded.io.grpc.netty.NettyChannelBuilder;
import io.grpc.stub.StreamObserver;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** Talks to a node without the client, which hides much of what a server says. */
final class BareProtocol implements AutoCloseable {

    static final Map<String, String> JSON = Map.of("type", "said", "content-type", "application/json");

    private final ManagedChannel channel;

    private BareProtocol(EventStoreDouble node) {
        channel = NettyChannelBuilder.forAddress("127.0.0.1", node.port())
                .usePlaintext()
                .build();
    }

    static BareProtocol to(EventStoreDouble node) {
        return new BareProtocol(node);
    }

    StreamsGrpc.StreamsStub streams() {
        return StreamsGrpc.newStub(channel);
    }

    AppendResp append(AppendReq... requests) {
        return Visit.answer(appending(requests));
    }

    Throwable refusal(AppendReq... requests) {
        return Visit.refusal(appending(requests));
    }

    private CompletableFuture<AppendResp> appending(AppendReq... requests) {
        CompletableFuture<AppendResp> answer = new CompletableFuture<>();
        StreamObserver<AppendReq> call = streams().append(new StreamObserver<>() {
            @Override
            public void onNext(AppendResp response) {
                answer.complete(response);
            }

            @Override
            public void onError(Throwable refusal) {
                answer.completeExceptionally(refusal);
            }

            @Override
            public void onCompleted() {
                answer.completeExceptionally(new AssertionError("Expected an answer before the end"));
            }
        });
        Arrays.stream(requests).forEach(call::onNext);
        call.onCompleted();
        return answer;
    }

    /** Everything a call for reading is answered until its end. */
    List<ReadResp> read(Consumer<ReadReq.Options.Builder> asking) {
        Heard heard = follow(asking);
        heard.untilTheEnd();
        return heard.messages();
    }

    /** Begins a call for reading or following. */
    Heard follow(Consumer<ReadReq.Options.Builder> asking) {
        ReadReq.Options.Builder options = ReadReq.Options.newBuilder()
                .setNoFilter(Messages.EMPTY)
                .setControlOption(ReadReq.Options.ControlOption.newBuilder().setCompatibility(1))
                .setUuidOption(ReadReq.Options.UUIDOption.newBuilder().setStructured(Messages.EMPTY));
        asking.accept(options);
        Heard heard = new Heard();
        streams().read(ReadReq.newBuilder().setOptions(options).build(), heard);
        return heard;
    }

    static AppendReq options(String stream, Consumer<AppendReq.Options.Builder> expecting) {
        AppendReq.Options.Builder options = AppendReq.Options.newBuilder().setStreamIdentifier(stream(stream));
        expecting.accept(options);
        return AppendReq.newBuilder().setOptions(options).build();
    }

    static AppendReq event(Map<String, String> metadata, int bytes) {
        return AppendReq.newBuilder()
                .setProposedMessage(AppendReq.ProposedMessage.newBuilder()
                        .setId(Messages.id(UUID.randomUUID()))
                        .putAllMetadata(metadata)
                        .setData(ByteString.copyFrom(new byte[bytes])))
                .build();
    }

    static Shared.StreamIdentifier stream(String name) {
        return Shared.StreamIdentifier.newBuilder()
                .setStreamName(ByteString.copyFromUtf8(name))
                .build();
    }

    @Override
    public void close() {
        channel.shutdownNow();
    }
}
