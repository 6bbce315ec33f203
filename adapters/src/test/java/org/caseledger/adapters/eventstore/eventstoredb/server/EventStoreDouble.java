package org.caseledger.adapters.eventstore.eventstoredb.server;

import com.eventstore.dbclient.proto.gossip.GossipOuterClass.EndPoint;
import com.eventstore.dbclient.proto.gossip.GossipOuterClass.MemberInfo;
import io.grpc.StatusRuntimeException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One node that a client takes for an EventStoreDB. It listens on this machine's loopback address and keeps its log
 * until it is closed, also while it is stopped.
 */
public final class EventStoreDouble implements AutoCloseable {

    private final Storage storage;
    private final Membership membership;
    private final Setup setup;
    private final Faults faults;
    private final Listener listener = new Listener();
    private final UUID instance = UUID.randomUUID();

    EventStoreDouble(Setup setup, Storage storage, Membership membership) {
        this.setup = setup;
        this.storage = storage;
        this.membership = membership;
        this.faults = new Faults(storage);
    }

    /** Starts a node of the newest version, alone, unencrypted and open to everybody, with an empty log. */
    public static EventStoreDouble started() {
        return started(Setup.plain());
    }

    /** Starts a node of this version, alone, unencrypted and open to everybody, with an empty log. */
    public static EventStoreDouble started(ServerVersion version) {
        return started(Setup.plain().of(version));
    }

    /** Starts a node alone, with an empty log. */
    public static EventStoreDouble started(Setup setup) {
        return EventStoreCluster.started(setup, 1).leader();
    }

    /** The address by which a client connects to this node alone. Credentials and trust are the caller's to add. */
    public String connectionString() {
        return "esdb://" + endpoint() + "?tls=" + setup.isEncrypted();
    }

    /** The address by which a client asks this node for its cluster. */
    public String discoveringConnectionString() {
        return "esdb+discover://" + endpoint() + "?tls=" + setup.isEncrypted();
    }

    /** Host and port. */
    public String endpoint() {
        return Listener.HOST + ":" + listener.port();
    }

    /** The port it listens at, or did before it was stopped. */
    public int port() {
        return listener.port();
    }

    /** How to make it fail. */
    public Faults faults() {
        return faults;
    }

    /** Everything in the log, system events too, as it stands now: what a test compares a client's view with. */
    public List<StoredEvent> recorded() {
        return storage.log().all();
    }

    /** The server records statistics of its own, which every reader of {@code $all} meets. */
    public void recordStatistics(int events) {
        SystemEvents.recordStatistics(storage, events);
    }

    /** Cuts every connection; the clients may come back at once. */
    public void cutConnections() {
        listener.connections().cut();
    }

    /** How many clients are connected now. */
    public int connected() {
        return listener.connections().count();
    }

    /** Listens, at the port it had before, if it had one. */
    public void start() {
        listener.start(
                setup,
                new ForLeadersOnly(this::refusalAsFollower),
                new StreamsService(storage, faults, setup.version(), listener.connections()),
                new FeaturesService(setup.version()),
                new GossipService(membership::gossip));
    }

    /** Stops as a process that is killed: nobody listens, every connection breaks, the log stays. */
    public void stop() {
        listener.stop();
    }

    /** Stops and starts again: same port, same log. */
    public void restart() {
        stop();
        start();
    }

    /** Stops for good. */
    @Override
    public void close() {
        listener.close();
    }

    boolean isEncrypted() {
        return setup.isEncrypted();
    }

    boolean isAlive() {
        return listener.isListening();
    }

    MemberInfo member() {
        return MemberInfo.newBuilder()
                .setInstanceId(Messages.id(instance))
                .setTimeStamp(System.currentTimeMillis() * 10_000)
                .setState(membership.leader() == this ? MemberInfo.VNodeState.Leader : MemberInfo.VNodeState.Follower)
                .setIsAlive(isAlive())
                .setHttpEndPoint(EndPoint.newBuilder().setAddress(Listener.HOST).setPort(port()))
                .build();
    }

    private Optional<StatusRuntimeException> refusalAsFollower() {
        EventStoreDouble leader = membership.leader();
        return leader == this ? Optional.empty() : Optional.of(Refusals.notLeader(Listener.HOST, leader.port()));
    }
}
