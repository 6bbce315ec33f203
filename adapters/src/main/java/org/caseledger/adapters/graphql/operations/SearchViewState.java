package org.caseledger.adapters.graphql.operations;

import java.util.List;
import org.caseledger.application.ledger.LedgerPosition;
import org.caseledger.application.rebuild.ViewState;
import org.caseledger.application.search.View;
import org.jspecify.annotations.Nullable;

/** A view as the API shows it to those who run the ledger. */
public record SearchViewState(
        View view,
        @Nullable String index,
        @Nullable Integer version,
        boolean filling,
        LedgerPosition reflects,
        @Nullable Double lagSeconds,
        @Nullable SearchViewRebuild rebuild,
        List<String> kept) {

    static SearchViewState of(ViewState state) {
        var rebuild = state.rebuild();
        return new SearchViewState(
                state.view(),
                state.index(),
                state.version(),
                state.filling(),
                state.reflects(),
                Double.isNaN(state.lagSeconds()) ? null : Double.valueOf(state.lagSeconds()),
                rebuild == null ? null : SearchViewRebuild.of(rebuild),
                state.kept());
    }
}
