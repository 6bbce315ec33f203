package org.caseledger.adapters.eventstore.eventstoredb.server;

import com.eventstore.dbclient.proto.gossip.GossipGrpc;
import com.eventstore.dbclient.proto.gossip.GossipOuterClass.ClusterInfo;
import com.eventstore.dbclient.proto.shared.Shared;
import io.grpc.stub.StreamObserver;
import java.util.function.Supplier;

/** Tells a client which nodes there are, which of them is the leader, and which of them live. */
final class GossipService extends GossipGrpc.GossipImplBase {

    private final Supplier<ClusterInfo> cluster;

    GossipService(Supplier<ClusterInfo> cluster) {
        this.cluster = cluster;
    }

    @Override
    public void read(Shared.Empty request, StreamObserver<ClusterInfo> client) {
        client.onNext(cluster.get());
        client.onCompleted();
    }
}
