package org.caseledger.adapters.search.comparison;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.caseledger.adapters.search.index.ViewIndex;
import org.caseledger.adapters.search.projection.Projections;
import org.caseledger.application.ledger.LedgerPosition;
import org.caseledger.application.search.View;
import org.caseledger.application.search.ViewsUnavailable;

/**
 * The indexes that are searched here, as they were when the comparison began: another one may take the place of each
 * meanwhile, of which other documents, and other histories that wait, are true.
 *
 * @param indexes those that were open
 * @param aliases under which name an index is found that was not
 */
record SearchedIndexes(
        Map<View, ViewIndex> indexes, Function<View, String> aliases, Projections projections, CatchingUp catchingUp)
        implements Compared {

    private static final Set<View> ALL = Set.of(View.values());

    static SearchedIndexes now(Function<View, String> aliases, Projections projections, CatchingUp catchingUp) {
        var indexes = new EnumMap<View, ViewIndex>(View.class);
        for (var view : ALL) {
            projections.index(view).ifPresent(index -> indexes.put(view, index));
        }
        return new SearchedIndexes(indexes, aliases, projections, catchingUp);
    }

    @Override
    public Set<View> views() {
        return ALL;
    }

    @Override
    public String index(View view) {
        var index = indexes.get(view);
        return index == null ? aliases.apply(view) : index.name();
    }

    @Override
    public Optional<String> projection(View view) {
        return Optional.ofNullable(indexes.get(view)).map(ViewIndex::projection);
    }

    /** @throws ViewsUnavailable if another index has taken its place, and nobody fills it any more */
    @Override
    public void await(View view, LedgerPosition place) {
        var index = indexes.get(view);
        if (index == null) {
            catchingUp.await(() -> projections.search(view, place));
            return;
        }
        requireOpen(index);
        catchingUp.await(() -> projections.await(index, place));
    }

    /** @throws ViewsUnavailable if one of them was replaced for good, so that nobody can tell what is missing in it */
    void requireOpen() {
        indexes.values().forEach(this::requireOpen);
    }

    private void requireOpen(ViewIndex index) {
        if (!projections.isOpen(index)) {
            throw new ViewsUnavailable(
                    "The view of " + index.view().title() + " was replaced while it was compared; compare it again",
                    null);
        }
    }
}
