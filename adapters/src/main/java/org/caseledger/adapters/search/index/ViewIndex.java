package org.caseledger.adapters.search.index;

import org.caseledger.application.search.View;
import org.jspecify.annotations.Nullable;

/**
 * An index behind a view.
 *
 * @param view the view
 * @param name the index's own name, {@code <prefix>cases-v1-000001-1b4e28ba}: the version of mapping and projection,
 *     a running number, and how the name of its build begins
 * @param uuid the identity that Elasticsearch gave it; another index of the same name has another one
 * @param role what it is for
 * @param filling whether histories that began before it was made may still be missing in it
 * @param origin what was settled when it was made
 * @param differences how many were found when it was compared with the ledger; null if it was not
 */
public record ViewIndex(
        View view, String name, String uuid, Role role, boolean filling, Origin origin, @Nullable Long differences) {

    /** What an index is for; an alias says so. */
    public enum Role {
        /** It is searched. */
        LIVE,
        /** It is to replace the one that is searched. */
        NEXT,
        /** It was replaced, and is kept until told otherwise. */
        KEPT
    }

    /**
     * Under which name the projection keeps how far it has read. An index that was lost and made again begins anew by
     * itself, because its identity is another one.
     */
    public String projection() {
        return view.title() + "@" + uuid;
    }

    /** Whether this is the same index, whatever has become of it. */
    public boolean is(ViewIndex other) {
        return uuid.equals(other.uuid);
    }

    /** Whether this code makes such documents as it holds. */
    public boolean isOfThisVersion() {
        return origin.version() == ViewMapping.version(view);
    }

    /** Whether older code made it. */
    public boolean isOutdated() {
        return origin.version() < ViewMapping.version(view);
    }
}
