package org.caseledger.adapters.search.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.caseledger.application.ledger.LedgerPosition;

/** Hands take the ranges one after another. */
class DividingTheWorkOfAFillTest {

    @Property(tries = 200)
    void rangesFollowOneAnotherUpToTheLastHistory(@ForAll @IntRange(min = 1, max = 50_000) int marks) {
        var ends = ends(marks);

        assertThat(ends).isSorted().doesNotHaveDuplicates().endsWith((long) marks);
    }

    @Property(tries = 200)
    void theyBecomeSmaller(@ForAll @IntRange(min = 1, max = 50_000) int marks) {
        var sizes = sizes(ends(marks));

        for (int i = 1; i < sizes.size(); i++) {
            assertThat(sizes.get(i)).isLessThanOrEqualTo(sizes.get(i - 1));
        }
    }

    @Property(tries = 200)
    void noneIsALargePartOfTheWholeAndTheLastIsASmallOne(@ForAll @IntRange(min = 1, max = 50_000) int marks) {
        var sizes = sizes(ends(marks));

        assertThat(sizes.getFirst()).isLessThanOrEqualTo(Math.max(1, marks / 32));
        assertThat(sizes.getLast()).isLessThanOrEqualTo(1 + marks / 512);
    }

    @Property(tries = 200)
    void howeverManyHistoriesThereAreTheClaimsAreFew(@ForAll @IntRange(min = 1, max = 20_000) int marks) {
        assertThat(ends(marks)).hasSizeLessThanOrEqualTo(136);
    }

    @Property(tries = 200)
    void whatPartOfTheHistoriesLiesBeforeTheEndOfEachIsKnown(@ForAll @IntRange(min = 1, max = 50_000) int marks) {
        var ends = ends(marks);

        var parts = Division.parts(500L * marks, ends.size());

        assertThat(parts)
                .isEqualTo(ends.stream().map(end -> (double) end / marks).toList());
    }

    @Example
    void rangesThatWereDividedOtherwiseAreTakenForRangesOfASize() {
        assertThat(Division.parts(100_000, 4)).containsExactly(0.25, 0.5, 0.75, 1.0);
    }

    @Example
    void ofNoHistoriesThereIsNoRange() {
        assertThat(ends(0)).isEmpty();
    }

    private static List<Long> ends(int marks) {
        var places = LongStream.rangeClosed(1, marks)
                .mapToObj(place -> new LedgerPosition(0, place))
                .toList();
        return Division.ranges(places).stream().map(LedgerPosition::minor).toList();
    }

    private static List<Long> sizes(List<Long> ends) {
        var sizes = new ArrayList<Long>();
        long begin = 0;
        for (var end : ends) {
            sizes.add(end - begin);
            begin = end;
        }
        return sizes;
    }
}
