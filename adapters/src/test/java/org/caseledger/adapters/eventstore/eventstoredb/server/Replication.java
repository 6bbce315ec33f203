package org.caseledger.adapters.eventstore.eventstoredb.server;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether what is written is on a majority of the nodes. Until it is, it counts when an append's revision is checked, but
 * no reader sees it, and who wrote it has no answer.
 */
final class Replication {

    private final List<EventList> hidden = new ArrayList<>();
    private final List<Runnable> waiting = new ArrayList<>();
    private boolean held;
    private long firstHidden = Long.MAX_VALUE;
    private int dropped;

    synchronized void hold() {
        held = true;
    }

    /** Everything is on all nodes. */
    void goOn() {
        for (Runnable answer : end()) {
            answer.run();
        }
    }

    private synchronized List<Runnable> end() {
        held = false;
        firstHidden = Long.MAX_VALUE;
        hidden.forEach(EventList::show);
        hidden.clear();
        List<Runnable> answers = List.copyOf(waiting);
        waiting.clear();
        return answers;
    }

    /** An event was added to a list. */
    synchronized void written(EventList list, long position) {
        if (held) {
            hidden.add(list);
            firstHidden = Math.min(firstHidden, position);
        } else {
            list.show();
        }
    }

    synchronized boolean isHidden(long position) {
        return position >= firstHidden;
    }

    /** Answers, now or when it is done. */
    void whenDone(Runnable answer) {
        if (!waits(answer)) {
            answer.run();
        }
    }

    private synchronized boolean waits(Runnable answer) {
        return held && waiting.add(answer);
    }

    /** An append was dropped that repeats one which is hidden still. */
    synchronized void drop() {
        dropped++;
    }

    synchronized int waiting() {
        return waiting.size();
    }

    synchronized int dropped() {
        return dropped;
    }
}
