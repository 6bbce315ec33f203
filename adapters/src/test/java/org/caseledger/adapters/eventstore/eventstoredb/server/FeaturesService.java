package org.caseledger.adapters.eventstore.eventstoredb.server;

import com.eventstore.dbclient.proto.serverfeatures.ServerFeaturesGrpc;
import com.eventstore.dbclient.proto.serverfeatures.Serverfeatures.SupportedMethod;
import com.eventstore.dbclient.proto.serverfeatures.Serverfeatures.SupportedMethods;
import com.eventstore.dbclient.proto.shared.Shared;
import io.grpc.stub.StreamObserver;
import java.util.List;

/** Tells a client the server's version and what it can do: the first question on each connection. */
final class FeaturesService extends ServerFeaturesGrpc.ServerFeaturesImplBase {

    private static final String STREAMS = "event_store.client.streams.streams";

    private final SupportedMethods methods;

    FeaturesService(ServerVersion version) {
        SupportedMethods.Builder answer = SupportedMethods.newBuilder().setEventStoreServerVersion(version.number());
        for (String name : List.of("append", "delete", "tombstone")) {
            answer.addMethods(
                    SupportedMethod.newBuilder().setServiceName(STREAMS).setMethodName(name));
        }
        answer.addMethods(SupportedMethod.newBuilder()
                .setServiceName(STREAMS)
                .setMethodName("read")
                .addFeatures("position")
                .addFeatures("events"));
        methods = answer.build();
    }

    @Override
    public void getSupportedMethods(Shared.Empty request, StreamObserver<SupportedMethods> client) {
        client.onNext(methods);
        client.onCompleted();
    }
}
