package org.caseledger.adapters.search.rebuild;

import java.io.IOException;
import java.util.Set;
import org.caseledger.adapters.search.index.ViewIndex;
import org.caseledger.adapters.search.index.ViewIndex.Role;
import org.caseledger.adapters.search.index.ViewIndexes;
import org.caseledger.application.search.ForgettingProjections;
import org.caseledger.application.search.View;

/** Deletes indexes, and what is kept of their projections. */
record Discarding(ViewIndexes indexes, ForgettingProjections projections) {

    /** Discards the replaced indexes of some views; returns how many there were. */
    int discardKept(Set<View> views) throws IOException {
        int count = 0;
        for (var index : indexes.standing().in(Role.KEPT)) {
            if (views.contains(index.view())) {
                discard(index);
                count++;
            }
        }
        return count;
    }

    /** Precondition: nobody can put it in the place of another any more. */
    void discard(ViewIndex index) throws IOException {
        indexes.delete(index);
        projections.forget(index.projection());
    }
}
