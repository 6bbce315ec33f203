package org.caseledger.adapters.graphql.operations;

import java.util.EnumSet;
import java.util.List;
import java.util.function.Supplier;
import org.caseledger.adapters.graphql.mutation.MutationCall;
import org.caseledger.adapters.graphql.mutation.UserError;
import org.caseledger.adapters.graphql.page.Searching;
import org.caseledger.adapters.security.Caller;
import org.caseledger.application.rebuild.RebuildRefused;
import org.caseledger.application.rebuild.RebuildingTheViews;
import org.caseledger.application.rebuild.ViewState;
import org.caseledger.application.search.Thoroughness;
import org.caseledger.application.search.View;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Tells how the views stand, and makes them anew. Who may do so, the use case says. */
@Controller
final class SearchViewController {

    private final RebuildingTheViews views;

    SearchViewController(RebuildingTheViews views) {
        this.views = views;
    }

    @QueryMapping
    List<SearchViewState> searchViews(Caller caller) {
        return shown(Searching.asked(() -> views.states(caller.actor())));
    }

    @MutationMapping
    RebuildSearchViewsPayload rebuildSearchViews(MutationCall call) {
        var input = call.input();
        var wanted = EnumSet.noneOf(View.class);
        wanted.addAll(input.words("views", View.class));
        var comparison = input.wordIfGiven("comparison", Thoroughness.class);
        var outcome = outcome(() -> views.start(
                call.actor(),
                wanted,
                comparison == null ? Thoroughness.SAMPLE : comparison,
                Boolean.TRUE.equals(input.flagIfGiven("discardOld"))));
        return new RebuildSearchViewsPayload(call.clientMutationId(), outcome.states(), null, outcome.errors());
    }

    @MutationMapping
    CancelSearchViewRebuildPayload cancelSearchViewRebuild(MutationCall call) {
        var outcome = outcome(() -> views.cancel(call.actor()));
        return new CancelSearchViewRebuildPayload(call.clientMutationId(), outcome.states(), null, outcome.errors());
    }

    @MutationMapping
    DiscardReplacedSearchViewsPayload discardReplacedSearchViews(MutationCall call) {
        var outcome = outcome(() -> views.discard(call.actor()));
        return new DiscardReplacedSearchViewsPayload(call.clientMutationId(), outcome.states(), null, outcome.errors());
    }

    /** How the views stand, or why it was refused. */
    private record Outcome(@Nullable List<SearchViewState> states, List<UserError> errors) {}

    private static Outcome outcome(Supplier<List<ViewState>> deed) {
        try {
            return new Outcome(shown(Searching.asked(deed)), List.of());
        } catch (RebuildRefused refused) {
            var message = String.valueOf(refused.getMessage());
            return new Outcome(null, List.of(new UserError(refused.reason().name(), message, null, null, null)));
        }
    }

    private static List<SearchViewState> shown(List<ViewState> states) {
        return states.stream().map(SearchViewState::of).toList();
    }
}
