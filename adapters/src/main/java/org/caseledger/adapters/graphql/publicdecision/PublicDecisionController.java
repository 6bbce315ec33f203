package org.caseledger.adapters.graphql.publicdecision;

import graphql.schema.DataFetchingEnvironment;
import org.caseledger.adapters.graphql.mutation.Input;
import org.caseledger.adapters.graphql.page.Searching;
import org.caseledger.adapters.graphql.publicdecision.PublicDecisionConnection.PublicDecisionEdge;
import org.caseledger.application.search.PublicDecisionFilter;
import org.caseledger.application.search.PublicDecisionSearch;
import org.caseledger.application.search.SearchViews;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Finds public decisions. The view holds nothing but what is public, so it answers by itself. */
@Controller
final class PublicDecisionController {

    private final SearchViews views;

    PublicDecisionController(SearchViews views) {
        this.views = views;
    }

    @QueryMapping
    PublicDecisionConnection publicDecisions(DataFetchingEnvironment field) {
        var search = new PublicDecisionSearch(
                field.getArgument("search"),
                filter(Searching.filter(field)),
                Searching.page(field),
                Searching.atLeast(field));
        var page = Searching.asked(search.page(), () -> views.publicDecisions(search));
        var edges = page.edges().stream()
                .map(hit -> new PublicDecisionEdge(hit.cursor(), PublicDecision.of(hit.document())))
                .toList();
        return new PublicDecisionConnection(edges, Searching.info(page), Searching.count(page), page.reflects());
    }

    private static PublicDecisionFilter filter(Input filter) {
        return new PublicDecisionFilter(
                filter.texts("itemCode"),
                filter.texts("unit"),
                filter.texts("region"),
                Searching.range(filter, "decided"));
    }
}
