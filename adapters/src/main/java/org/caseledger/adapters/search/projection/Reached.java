package org.caseledger.adapters.search.projection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.Segment;
import org.caseledger.application.ledger.LedgerPosition;
import org.caseledger.application.search.SegmentPlace;
import org.jspecify.annotations.Nullable;

/**
 * Works out the place up to which a whole projection has written, from what its segments have. For a segment that is
 * worked on here a place counts as soon as the bulk request is answered; for others, once the token is stored.
 */
final class Reached {

    private Reached() {}

    /** Whether these segments are all there are: one with mask m holds one part in m + 1. */
    static boolean isWhole(Map<Integer, EventTrackerStatus> here) {
        return here.values().stream()
                        .filter(segment -> !segment.isErrorState())
                        .mapToDouble(segment -> 1.0 / (segment.getSegment().getMask() + 1))
                        .sum()
                == 1.0;
    }

    /** Precondition: the segments are all there are. */
    static @Nullable LedgerPosition by(Map<Integer, EventTrackerStatus> here) {
        var places = new ArrayList<@Nullable LedgerPosition>();
        here.values().forEach(segment -> places.add(Messages.position(segment.getTrackingToken())));
        return least(places);
    }

    /** @param stored the stored places of all segments; empty if they are not known */
    static @Nullable LedgerPosition by(Map<Integer, EventTrackerStatus> here, List<SegmentPlace> stored) {
        int[] ids = stored.stream().mapToInt(SegmentPlace::segment).toArray();
        var places = new ArrayList<@Nullable LedgerPosition>();
        for (var place : stored) {
            var segment = Segment.computeSegment(place.segment(), ids);
            places.add(later(place.place(), here(segment, here.get(place.segment()))));
        }
        return least(places);
    }

    /** What was written here of a segment. One that was cut here in another way must be at least as large as it. */
    private static @Nullable LedgerPosition here(Segment segment, @Nullable EventTrackerStatus here) {
        return here == null || here.getSegment().getMask() > segment.getMask()
                ? null
                : Messages.position(here.getTrackingToken());
    }

    private static @Nullable LedgerPosition later(@Nullable LedgerPosition one, @Nullable LedgerPosition other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.upperBound(other);
    }

    private static @Nullable LedgerPosition least(Collection<@Nullable LedgerPosition> places) {
        LedgerPosition least = null;
        for (var place : places) {
            if (place == null) {
                return null;
            }
            least = least == null ? place : least.lowerBound(place);
        }
        return least;
    }
}
