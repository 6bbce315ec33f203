package org.caseledger.adapters.search.rebuild;

import static java.util.stream.Collectors.groupingBy;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.caseledger.adapters.search.index.ViewIndex;
import org.caseledger.adapters.search.index.ViewIndex.Role;
import org.caseledger.adapters.search.index.ViewIndexes;
import org.caseledger.adapters.search.projection.Builds;
import org.caseledger.adapters.search.projection.Projections;
import org.caseledger.application.search.ForgettingProjections;
import org.caseledger.application.search.View;

/**
 * Deletes indexes, and what is kept of their projections. This instance leaves them first; others find them gone.
 */
record Discarding(ViewIndexes indexes, Projections here, ForgettingProjections projections) {

    /** Discards the replaced indexes of some views; returns how many there were. */
    int discardKept(Set<View> views) throws IOException {
        var kept = indexes.standing().in(Role.KEPT).stream()
                .filter(index -> views.contains(index.view()))
                .toList();
        discard(kept);
        return kept.size();
    }

    /** Precondition: nobody can put them in the place of others any more. */
    void discard(List<ViewIndex> discarded) throws IOException {
        here.leave(discarded);
        for (var index : discarded) {
            indexes.delete(index);
            projections.forget(index.projection());
        }
        discarded.stream()
                .filter(ViewIndex::filling)
                .collect(groupingBy(index -> index.origin().build()))
                .values()
                .forEach(filled -> projections.forget(Builds.fillName(filled)));
    }
}
