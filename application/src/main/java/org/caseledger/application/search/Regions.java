package org.caseledger.application.search;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The hierarchy of regions in GB/T 2260: two digits of province, two of city, two of county, three of street. */
final class Regions {

    private static final List<Integer> LEVELS = List.of(2, 4, 6);

    private Regions() {}

    /** Every region that one of these is or lies in, so that a filter by a province finds its counties. */
    static List<String> around(@Nullable String... regions) {
        return Stream.of(regions)
                .filter(Objects::nonNull)
                .flatMap(Regions::upwards)
                .distinct()
                .sorted()
                .toList();
    }

    private static Stream<String> upwards(String region) {
        return Stream.concat(
                Stream.of(region),
                LEVELS.stream()
                        .filter(level -> level <= region.length())
                        .map(level -> region.substring(0, level) + "0".repeat(6 - level)));
    }
}
