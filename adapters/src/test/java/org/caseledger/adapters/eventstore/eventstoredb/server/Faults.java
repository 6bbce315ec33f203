package org.caseledger.adapters.eventstore.eventstoredb.server;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** How a test orders the server to fail. Orders for appends are carried out in the order given, one append each. */
public final class Faults {

    private final AppendFaults appends = new AppendFaults(this::hold);
    private final Queue<Runnable> held = new ConcurrentLinkedQueue<>();
    private final AtomicInteger readsToStall = new AtomicInteger();
    private final AtomicInteger reads = new AtomicInteger();
    private final Storage storage;
    private final SubscriptionFaults subscriptions;

    Faults(Storage storage) {
        this.storage = storage;
        this.subscriptions = new SubscriptionFaults(storage::wakeListeners);
    }

    /**
     * From now on no other node confirms what is written: appends are taken, and compared with when the next ones are
     * checked, but neither shown to readers nor answered, and one that is sent again is dropped.
     */
    public void holdReplication() {
        storage.replication().hold();
    }

    /** The other nodes have confirmed everything. */
    public void replicate() {
        storage.replication().goOn();
        storage.wakeListeners();
    }

    /** How many appends have no answer yet because no other node has confirmed them. */
    public int notReplicated() {
        return storage.replication().waiting();
    }

    /** How many appends were dropped because they repeat one that no other node has confirmed. */
    public int droppedRepeats() {
        return storage.replication().dropped();
    }

    /** From now on, who sends an append again is told that it is recorded, and not where. */
    public void forgetPlacesOfRepeats() {
        storage.forgetPlaces();
    }

    /** How many reads, not subscriptions, were asked for so far. */
    public int reads() {
        return reads.get();
    }

    /** The connection breaks as the append arrives; nothing is written. */
    public void dropConnectionBeforeWriting(int appends) {
        this.appends.order(appends, new AppendFaults.Drop(false));
    }

    /** The append is written, and the connection breaks before its answer is sent. */
    public void dropConnectionAfterWriting(int appends) {
        this.appends.order(appends, new AppendFaults.Drop(true));
    }

    /** The append is neither written nor answered, until {@link #release()}: then it is written, heard or not. */
    public void stallBeforeWriting(int appends) {
        this.appends.order(appends, new AppendFaults.Stall(false));
    }

    /** The append is written, but not answered until {@link #release()}. */
    public void stallAfterWriting(int appends) {
        this.appends.order(appends, new AppendFaults.Stall(true));
    }

    /** The append is answered as timed out, and was not written. */
    public void timeOutWithoutWriting(int appends) {
        this.appends.order(appends, new AppendFaults.Refuse(false, Refusals.timedOut("Prepare phase timeout.")));
    }

    /** The append is answered as timed out, and was written nevertheless. */
    public void timeOutAfterWriting(int appends) {
        this.appends.order(appends, new AppendFaults.Refuse(true, Refusals.timedOut("Commit phase timeout.")));
    }

    /** The append is refused: this node is not the leader, that one is. */
    public void answerNotLeader(int appends, String host, int port) {
        this.appends.order(appends, new AppendFaults.Refuse(false, Refusals.notLeader(host, port)));
    }

    /** The append is refused as by a node that is starting or electing; nothing is written. */
    public void answerNotReady(int appends) {
        this.appends.order(appends, new AppendFaults.Refuse(false, Refusals.notReady()));
    }

    /** Reads, not subscriptions, are not answered until {@link #release()}: as a read that expired at the server. */
    public void stallReads(int reads) {
        readsToStall.addAndGet(reads);
    }

    /** Lets everything that stalls go on. */
    public void release() {
        for (Runnable one = held.poll(); one != null; one = held.poll()) {
            one.run();
        }
    }

    /** How many appends and reads stall now. */
    public int stalled() {
        return held.size();
    }

    /** Forgets the orders that were not carried out. */
    public void clear() {
        appends.clear();
        readsToStall.set(0);
    }

    /** Every subscription that is live now ends with the status OK, which the client tells nobody. */
    public void endSubscriptionsSilently() {
        subscriptions.end();
    }

    /** Every subscription that is live now is found too slow: dropped or fallen behind, as the version has it. */
    public void findSubscribersTooSlow() {
        subscriptions.beTooSlow();
    }

    /** Answers a read, now or when it is released. */
    void answerRead(Runnable read) {
        reads.incrementAndGet();
        if (readsToStall.get() > 0 && readsToStall.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            hold(read);
        } else {
            read.run();
        }
    }

    SubscriptionFaults subscriptions() {
        return subscriptions;
    }

    /** What stands in the way of appends that come over one connection. */
    Hindrance overConnection(Runnable cut) {
        return appends.overConnection(cut);
    }

    private void hold(Runnable rest) {
        held.add(rest);
    }
}
