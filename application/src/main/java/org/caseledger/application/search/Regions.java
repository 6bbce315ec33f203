package org.caseledger.application.search;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The hierarchy of regions in GB/T 2260: two digits of province, two of city, two of county, three of street. */
final class Regions {

    private static final List<Integer> LEVELS = List.of(2, 4, 6);

    private Regions() {}

    /** Every region that one of these is or lies in, so that a filter by a province finds its counties; sorted. */
    static List<String> around(@Nullable String... regions) {
        var around = new TreeSet<String>();
        for (var region : regions) {
            if (region != null) {
                around.add(region);
                addThoseAround(region, around);
            }
        }
        return List.copyOf(around);
    }

    private static void addThoseAround(String region, Set<String> around) {
        for (int level : LEVELS) {
            if (level <= region.length()) {
                around.add(region.substring(0, level) + "0".repeat(6 - level));
            }
        }
    }
}
