package org.caseledger.adapters.eventstore.postgres;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.caseledger.adapters.eventstore.shared.Append;

/** Appends that wait for a commit, oldest first. */
final class AppendQueue {

    /** Bounds on one group: they keep its statement small, not its appends waiting. */
    private static final int MOST_ROWS = 1_000;

    private static final int MOST_BYTES = 8 * Append.MOST_BYTES;

    private final Deque<PendingAppend> waiting = new ArrayDeque<>();

    synchronized void add(PendingAppend append) {
        waiting.addLast(append);
    }

    synchronized boolean isEmpty() {
        return waiting.isEmpty();
    }

    /** Takes the next group: as many as fit, but of each stream only one, so that a group never conflicts with itself. */
    synchronized List<PendingAppend> takeGroup() {
        List<PendingAppend> group = new ArrayList<>();
        Set<String> streams = new HashSet<>();
        int rows = 0;
        int bytes = 0;
        for (Iterator<PendingAppend> next = waiting.iterator();
                next.hasNext() && rows < MOST_ROWS && bytes < MOST_BYTES; ) {
            PendingAppend candidate = next.next();
            if (streams.add(candidate.append().streamId())) {
                next.remove();
                group.add(candidate);
                rows += candidate.append().rows().size();
                bytes += candidate.append().bytes();
            }
        }
        return group;
    }
}
