package org.caseledger.adapters.graphql.operations;

import org.caseledger.application.rebuild.RebuildProgress;
import org.caseledger.application.rebuild.RebuildState;
import org.jspecify.annotations.Nullable;

/** A rebuild as the API shows it. */
public record SearchViewRebuild(
        RebuildState state,
        int version,
        int done,
        int total,
        double perSecond,
        @Nullable Integer remainingSeconds,
        @Nullable Integer differences) {

    static SearchViewRebuild of(RebuildProgress progress) {
        return new SearchViewRebuild(
                progress.state(),
                progress.version(),
                shown(progress.done()),
                shown(progress.total()),
                progress.perSecond(),
                shownIfGiven(progress.remainingSeconds()),
                shownIfGiven(progress.differences()));
    }

    private static @Nullable Integer shownIfGiven(@Nullable Long number) {
        return number == null ? null : Integer.valueOf(shown(number));
    }

    /** As many as the schema's type can say. */
    private static int shown(long number) {
        return (int) Math.min(number, Integer.MAX_VALUE);
    }
}
