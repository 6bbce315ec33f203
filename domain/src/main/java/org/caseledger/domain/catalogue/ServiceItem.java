package org.caseledger.domain.catalogue;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A service item as its events tell it.
 *
 * <p>Its life: it is published, revised as often as the rules change, and suspended when it may not be applied for; a
 * revision brings it back. Versions never vanish: a case keeps the version that it was submitted under.
 */
public sealed interface ServiceItem {

    /** Before its first event. */
    record Unpublished() implements ServiceItem {}

    /**
     * An item of the catalogue.
     *
     * @param versions every version by its number, from 1
     * @param suspended whether it is out of force until it is revised
     */
    record Published(Map<Integer, Version> versions, boolean suspended) implements ServiceItem {

        /** The number of the newest version. */
        public int latest() {
            return versions.size();
        }

        /** The newest version that has taken effect by a day, or null if there is none or the item is suspended. */
        public @Nullable Version inForceOn(LocalDate day) {
            for (int number = suspended ? 0 : latest(); number > 0; number--) {
                var version = versions.get(number);
                if (version != null && !version.effectiveFrom().isAfter(day)) {
                    return version;
                }
            }
            return null;
        }

        Published with(Version version) {
            var all = new TreeMap<>(versions);
            all.put(version.number(), version);
            return new Published(all, false);
        }
    }

    /**
     * One version of the item.
     *
     * @param number counts from 1
     * @param terms what holds under this version
     * @param effectiveFrom the first day on which it can be applied for
     */
    record Version(int number, ItemTerms terms, LocalDate effectiveFrom) {}
}
