package org.caseledger.adapters.search.projection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.caseledger.adapters.search.index.Origin;
import org.caseledger.adapters.search.index.Standing;
import org.caseledger.adapters.search.index.ViewIndex;
import org.caseledger.adapters.search.index.ViewIndex.Role;
import org.caseledger.adapters.search.index.ViewIndexes;
import org.caseledger.application.ledger.LedgerReader;
import org.caseledger.application.search.OneAtATime;
import org.caseledger.application.search.Thoroughness;
import org.caseledger.application.search.View;

/**
 * Makes new indexes, several of them as one build: they begin at the same place of the ledger and are filled together.
 * Only one instance does so at a time, so nobody makes what another is just making.
 */
public record Builds(ViewIndexes indexes, LedgerReader ledger, OneAtATime alone) {

    /** What is locked while indexes are made, and while a rebuild takes its steps. */
    public static final String LOCK = "caseledger search views";

    /** Under which name is kept how far the fill of a build is. */
    public static String fillName(List<ViewIndex> build) {
        return Fill.name(build);
    }

    /** Which part of all histories of a build lies before the end of each of its ranges, about. */
    public static List<Double> parts(Origin origin) {
        return Division.parts(origin.histories(), origin.ranges().size());
    }

    /** Makes an index to search for each view that has none. False if another instance is at it. */
    boolean open() {
        return alone.run(LOCK, () -> {
            try {
                var there = indexes.standing();
                var missing = missing(there);
                for (var build : unfinished(there)) {
                    missing.removeAll(complete(build, there));
                }
                if (!missing.isEmpty()) {
                    create(missing, Role.LIVE, Thoroughness.NONE, false, there);
                }
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
    }

    static Set<View> missing(Standing there) {
        var missing = EnumSet.allOf(View.class);
        there.in(Role.LIVE).forEach(index -> missing.remove(index.view()));
        return missing;
    }

    private static List<ViewIndex> unfinished(Standing there) {
        return there.in(Role.LIVE).stream()
                .filter(ViewIndex::filling)
                .filter(distinctBuilds())
                .toList();
    }

    private static Predicate<ViewIndex> distinctBuilds() {
        var seen = new HashSet<String>();
        return index -> seen.add(index.origin().build());
    }

    /**
     * Makes the indexes of a build that are missing in it: whoever began it did not come to its end, or they were lost.
     *
     * @param one any index of the build
     * @return the views whose indexes were made
     */
    public Set<View> complete(ViewIndex one, Standing there) throws IOException {
        var made = EnumSet.noneOf(View.class);
        for (var view : one.origin().views()) {
            if (there.of(view, one.role()).isEmpty()) {
                made.add(view);
            }
        }
        indexes.create(made, one.role(), one.origin(), there);
        return made;
    }

    /** Makes new indexes. Precondition: the lock is held. */
    public void create(Set<View> views, Role role, Thoroughness comparison, boolean discardOld, Standing there)
            throws IOException {
        var from = ledger.head().orElse(null);
        var work = Division.of(ledger, from);
        var build = UUID.randomUUID().toString();
        var origin = new Origin(0, from, build, views, work.histories(), work.ranges(), comparison, discardOld);
        indexes.create(views, role, origin, there);
    }
}
