package org.caseledger.adapters.search.index;

import java.util.List;
import java.util.Optional;
import org.caseledger.adapters.search.index.ViewIndex.Role;
import org.caseledger.application.search.View;

/** All indexes of all views, as they were at one moment. */
public record Standing(List<ViewIndex> indexes) {

    /** Copies the list. */
    public Standing {
        indexes = List.copyOf(indexes);
    }

    /** The index that a view is searched in. */
    public Optional<ViewIndex> live(View view) {
        return of(view, Role.LIVE).stream().findFirst();
    }

    /** The index that is to replace it. */
    public Optional<ViewIndex> next(View view) {
        return of(view, Role.NEXT).stream().findFirst();
    }

    /** All indexes of a role. */
    public List<ViewIndex> in(Role role) {
        return indexes.stream().filter(index -> index.role() == role).toList();
    }

    /** The indexes of a view in a role. */
    public List<ViewIndex> of(View view, Role role) {
        return indexes.stream()
                .filter(index -> index.view() == view && index.role() == role)
                .toList();
    }

    /** The indexes of a view. */
    public List<ViewIndex> of(View view) {
        return indexes.stream().filter(index -> index.view() == view).toList();
    }

    /** Those that were made together. */
    public List<ViewIndex> build(String build) {
        return indexes.stream()
                .filter(index -> index.origin().build().equals(build))
                .toList();
    }
}
