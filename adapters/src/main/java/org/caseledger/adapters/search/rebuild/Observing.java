package org.caseledger.adapters.search.rebuild;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.caseledger.adapters.search.index.Standing;
import org.caseledger.adapters.search.index.ViewIndex;
import org.caseledger.adapters.search.index.ViewIndex.Role;
import org.caseledger.adapters.search.projection.Builds;
import org.caseledger.adapters.search.projection.Projections;
import org.caseledger.application.ledger.LedgerPosition;
import org.caseledger.application.rebuild.RebuildProgress;
import org.caseledger.application.rebuild.RebuildState;
import org.caseledger.application.rebuild.ViewState;
import org.caseledger.application.search.ProjectionPlaces;
import org.caseledger.application.search.SegmentPlace;
import org.caseledger.application.search.View;

/** Tells how views stand. How fast a rebuild goes is known from the first time on that this instance looked. */
final class Observing {

    private final Projections projections;
    private final ProjectionPlaces places;
    private final Map<String, Pace> paces = new ConcurrentHashMap<>();
    private final Map<View, Double> shares = new ConcurrentHashMap<>();

    Observing(Projections projections, ProjectionPlaces places) {
        this.projections = projections;
        this.places = places;
    }

    /** Called again and again with what is there now. */
    void look(Standing there) {
        for (var view : View.values()) {
            shares.put(
                    view,
                    there.next(view).map(next -> share(progress(next, there))).orElse(Double.NaN));
        }
    }

    /** How much of a rebuild is filled in, from 0 to 1, as it was seen last; not a number if there is none. */
    double share(View view) {
        return shares.getOrDefault(view, Double.NaN);
    }

    private static double share(RebuildProgress progress) {
        return progress.total() == 0 ? 1 : (double) progress.done() / progress.total();
    }

    ViewState state(View view, Standing there) {
        var live = there.live(view);
        return new ViewState(
                view,
                live.map(ViewIndex::name).orElse(null),
                live.map(index -> index.origin().version()).orElse(null),
                live.map(ViewIndex::filling).orElse(false),
                projections.reflects(view),
                projections.lag(view).seconds(),
                there.next(view).map(next -> progress(next, there)).orElse(null),
                there.of(view, Role.KEPT).stream().map(ViewIndex::name).toList());
    }

    private RebuildProgress progress(ViewIndex next, Standing there) {
        var build = there.build(next.origin().build());
        long done = done(next, build);
        double rate = paces.computeIfAbsent(next.origin().build(), name -> Pace.since(done))
                .perSecond(done);
        long left = next.origin().histories() - done;
        return new RebuildProgress(
                state(build),
                next.origin().version(),
                done,
                next.origin().histories(),
                rate,
                rate <= 0 ? null : Long.valueOf(Math.round(left / rate)),
                next.differences());
    }

    private static RebuildState state(List<ViewIndex> build) {
        if (build.stream().anyMatch(ViewIndex::filling)) {
            return RebuildState.FILLING;
        }
        return build.stream().anyMatch(index -> index.differences() != null && index.differences() > 0)
                ? RebuildState.DIFFERS
                : RebuildState.CHECKING;
    }

    /** Estimated: histories begin about as often anywhere in the ledger. */
    private long done(ViewIndex next, List<ViewIndex> build) {
        if (!next.filling()) {
            return next.origin().histories();
        }
        var origin = next.origin();
        double passed = places
                .of(Builds.fillName(build.stream().filter(ViewIndex::filling).toList()))
                .stream()
                .mapToDouble(place -> passed(place, origin.ranges()))
                .sum();
        double whole = origin.ranges().getLast().minor();
        return whole <= 0 ? 0 : Math.round(origin.histories() * Math.min(1, passed / whole));
    }

    /** How much of the ledger lies between the beginning of a range and the place that it has reached. */
    private static double passed(SegmentPlace segment, List<LedgerPosition> ends) {
        var place = segment.place();
        if (place == null) {
            return 0;
        }
        double begin =
                segment.segment() == 0 ? 0 : ends.get(segment.segment() - 1).minor();
        double end = ends.get(segment.segment()).minor();
        return Math.clamp(place.minor(), begin, end) - begin;
    }
}
