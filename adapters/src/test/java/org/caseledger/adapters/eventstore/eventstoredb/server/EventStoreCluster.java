package org.caseledger.adapters.eventstore.eventstoredb.server;

import com.eventstore.dbclient.ConnectionSettingsBuilder;
import com.eventstore.dbclient.EventStoreDBClientSettings;
import com.eventstore.dbclient.proto.gossip.GossipOuterClass.ClusterInfo;
import java.util.List;
import java.util.stream.IntStream;

/** Nodes over one log, of which one leads. They agree at once: there is no lag and no election, only an order. */
public final class EventStoreCluster implements AutoCloseable, Membership {

    private final List<EventStoreDouble> nodes;
    private volatile EventStoreDouble leader;

    private EventStoreCluster(Setup setup, int nodes) {
        Storage storage = new Storage(setup.clock());
        SystemEvents.recordFirstStart(storage);
        this.nodes = IntStream.range(0, nodes)
                .mapToObj(node -> new EventStoreDouble(setup, storage, this))
                .toList();
        this.leader = this.nodes.getFirst();
    }

    /** Starts this many nodes. */
    public static EventStoreCluster started(Setup setup, int nodes) {
        EventStoreCluster cluster = new EventStoreCluster(setup, nodes);
        cluster.nodes.forEach(EventStoreDouble::start);
        return cluster;
    }

    /** The node that takes the writes. */
    @Override
    public EventStoreDouble leader() {
        return leader;
    }

    /** The nodes that do not. */
    public List<EventStoreDouble> followers() {
        return nodes.stream().filter(node -> node != leader).toList();
    }

    /** From now on this node leads. */
    public void elect(EventStoreDouble node) {
        leader = node;
    }

    /**
     * The settings by which a client asks any of the nodes for the cluster. No connection string says this reliably: the
     * client refuses ports above 32767 in a list of hosts.
     */
    public EventStoreDBClientSettings settings() {
        ConnectionSettingsBuilder settings =
                EventStoreDBClientSettings.builder().tls(leader.isEncrypted());
        nodes.forEach(node -> settings.addHost(Listener.HOST, node.port()));
        return settings.buildConnectionSettings();
    }

    @Override
    public ClusterInfo gossip() {
        return ClusterInfo.newBuilder()
                .addAllMembers(nodes.stream().map(EventStoreDouble::member).toList())
                .build();
    }

    @Override
    public void close() {
        nodes.forEach(EventStoreDouble::close);
    }
}
