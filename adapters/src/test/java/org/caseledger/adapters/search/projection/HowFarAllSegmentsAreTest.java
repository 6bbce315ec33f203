package org.caseledger.adapters.search.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackerStatus;
import org.caseledger.application.ledger.LedgerPosition;
import org.caseledger.application.search.SegmentPlace;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HowFarAllSegmentsAreTest {

    @Test
    void theOneThatIsFurthestBehindCounts() {
        assertThat(Reached.by(here(), stored(place(7), place(5)))).isEqualTo(place(5));
    }

    @Test
    void aSegmentAtTheVeryStartHoldsBackTheWhole() {
        assertThat(Reached.by(here(), stored(place(7), null))).isNull();
    }

    @Test
    void nothingIsKnownOfAProjectionWithoutSegments() {
        assertThat(Reached.by(here(), List.of())).isNull();
    }

    @Test
    void whatIsWrittenHereCountsBeforeItsTokenIsStored() {
        var here = here(status(0, 1, place(9)));

        assertThat(Reached.by(here, stored(place(3), place(8)))).isEqualTo(place(8));
    }

    @Test
    void whatAnotherStoredAfterThisInstanceLostASegmentCountsToo() {
        var here = here(status(0, 1, place(3)));

        assertThat(Reached.by(here, stored(place(9), place(8)))).isEqualTo(place(8));
    }

    @Test
    void aSegmentThatWasSplitMeanwhileIsAsFarAsTheLargeOneWas() {
        var here = here(status(0, 1, place(9)));

        assertThat(Reached.by(here, stored(place(3), place(8), place(6)))).isEqualTo(place(6));
    }

    @Test
    void aPartSaysNothingOfTheSegmentThatItWasMergedInto() {
        var here = here(status(0, 3, place(9)));

        assertThat(Reached.by(here, stored(place(3), place(8)))).isEqualTo(place(3));
    }

    @Test
    void segmentsAreWholeIfTheirPartsMakeOne() {
        assertThat(Reached.isWhole(here(status(0, 1, null), status(1, 1, null))))
                .isTrue();
        assertThat(Reached.isWhole(here(status(0, 3, null), status(1, 1, null), status(2, 3, null))))
                .isTrue();
        assertThat(Reached.isWhole(here(status(0, 3, null), status(1, 1, null))))
                .isFalse();
    }

    private static LedgerPosition place(long major) {
        return new LedgerPosition(major, 0);
    }

    private static List<SegmentPlace> stored(@Nullable LedgerPosition... places) {
        var segments = new ArrayList<SegmentPlace>();
        for (var place : places) {
            segments.add(new SegmentPlace(segments.size(), place));
        }
        return segments;
    }

    private static EventTrackerStatus status(int segment, int mask, @Nullable LedgerPosition place) {
        return new TrackerStatus(segment(segment, mask), place);
    }

    /** @param mask one of 1 and 3 */
    private static Segment segment(int id, int mask) {
        return mask == 1 ? Segment.computeSegment(id, 0, 1) : Segment.computeSegment(id, 0, 1, 2, 3);
    }

    private static Map<Integer, EventTrackerStatus> here(EventTrackerStatus... segments) {
        var here = new TreeMap<Integer, EventTrackerStatus>();
        for (var segment : segments) {
            here.put(segment.getSegment().getSegmentId(), segment);
        }
        return here;
    }
}
