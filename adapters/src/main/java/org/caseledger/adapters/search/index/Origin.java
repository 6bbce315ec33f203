package org.caseledger.adapters.search.index;

import java.util.List;
import java.util.Set;
import org.caseledger.application.ledger.LedgerPosition;
import org.caseledger.application.search.Thoroughness;
import org.caseledger.application.search.View;
import org.jspecify.annotations.Nullable;

/**
 * What is settled when an index is made; it is kept in the index itself.
 *
 * @param version the version of mapping and projection
 * @param from where the ledger ended when it was made; null if it was empty. What began up to there is filled in history
 *     by history, and its projection starts behind
 * @param build indexes that were made and are filled together have the same one
 * @param views the views of that build
 * @param histories how many histories are to be filled in
 * @param ranges into which parts that work is divided: the place of the last beginning of each, in ledger order
 * @param comparison how it is compared before it replaces another
 * @param discardOld whether the one that it replaces is discarded at once
 */
public record Origin(
        int version,
        @Nullable LedgerPosition from,
        String build,
        Set<View> views,
        long histories,
        List<LedgerPosition> ranges,
        Thoroughness comparison,
        boolean discardOld) {

    /** Copies what it is given. */
    public Origin {
        views = Set.copyOf(views);
        ranges = List.copyOf(ranges);
    }

    /** Of an index that only its projection fills, from the beginning of the ledger. */
    public static Origin empty(int version) {
        return new Origin(version, null, "", Set.of(), 0, List.of(), Thoroughness.NONE, false);
    }

    /** The same for an index of another view of this build. */
    public Origin of(View view) {
        return new Origin(ViewMapping.version(view), from, build, views, histories, ranges, comparison, discardOld);
    }
}
