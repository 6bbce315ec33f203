package org.caseledger.adapters.graphql.catalogue;

import graphql.schema.DataFetchingEnvironment;
import org.caseledger.adapters.graphql.catalogue.ServiceItemConnection.ServiceItemEdge;
import org.caseledger.adapters.graphql.mutation.Input;
import org.caseledger.adapters.graphql.page.Searching;
import org.caseledger.application.catalogue.ServiceItems;
import org.caseledger.application.search.Edge;
import org.caseledger.application.search.SearchViews;
import org.caseledger.application.search.ServiceItemDocument;
import org.caseledger.application.search.ServiceItemFilter;
import org.caseledger.application.search.ServiceItemSearch;
import org.caseledger.domain.identifier.ItemCode;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Finds service items in the view, and reads those of a page from the ledger itself in one round trip. */
@Controller
final class ServiceItemSearchController {

    private final SearchViews views;
    private final ServiceItems items;

    ServiceItemSearchController(SearchViews views, ServiceItems items) {
        this.views = views;
        this.items = items;
    }

    @QueryMapping
    ServiceItemConnection serviceItems(DataFetchingEnvironment field) {
        var search = new ServiceItemSearch(
                field.getArgument("search"),
                filter(Searching.filter(field)),
                Searching.page(field),
                Searching.atLeast(field));
        var page = Searching.asked(search.page(), () -> views.serviceItems(search));
        var read = items.readTogether(
                page.edges().stream().map(ServiceItemSearchController::code).toList());
        var edges = page.edges().stream()
                .map(hit -> new ServiceItemEdge(hit.cursor(), Searching.node(read, code(hit), ServiceItem::newest)))
                .toList();
        return new ServiceItemConnection(edges, Searching.info(page), Searching.count(page), page.reflects());
    }

    private static ItemCode code(Edge<ServiceItemDocument> hit) {
        return new ItemCode(hit.document().code());
    }

    private static ServiceItemFilter filter(Input filter) {
        return new ServiceItemFilter(
                filter.texts("type"),
                filter.texts("level"),
                filter.texts("body"),
                filter.texts("region"),
                filter.texts("served"),
                filter.texts("channel"),
                filter.flagIfGiven("acrossRegions"),
                filter.flagIfGiven("suspended"));
    }
}
