package org.caseledger.adapters.search.rebuild;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.caseledger.adapters.search.index.Origin;
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
import org.jspecify.annotations.Nullable;

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

    /** Within a range, about as many as its place says. */
    private long done(ViewIndex next, List<ViewIndex> build) {
        if (!next.filling()) {
            return next.origin().histories();
        }
        var origin = next.origin();
        var parts = Builds.parts(origin);
        double done = places
                .of(Builds.fillName(build.stream().filter(ViewIndex::filling).toList()))
                .stream()
                .mapToDouble(place -> part(place.segment(), parts) * share(place, origin))
                .sum();
        return Math.round(origin.histories() * done);
    }

    private static double part(int range, List<Double> parts) {
        return parts.get(range) - (range == 0 ? 0 : parts.get(range - 1));
    }

    private static double share(SegmentPlace segment, Origin origin) {
        var place = segment.place();
        var end = origin.ranges().get(segment.segment());
        if (place == null) {
            return 0;
        }
        var begin = segment.segment() == 0 ? null : origin.ranges().get(segment.segment() - 1);
        return place.compareTo(end) >= 0 ? 1 : share(begin, place, end);
    }

    private static double share(@Nullable LedgerPosition begin, LedgerPosition place, LedgerPosition end) {
        double from = begin == null ? 0 : begin.minor();
        double length = end.minor() - from;
        return length <= 0 ? 0 : Math.clamp((place.minor() - from) / length, 0, 1);
    }
}
