package org.caseledger.adapters.graphql.casefile;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.SelectedField;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.caseledger.adapters.graphql.mutation.Input;
import org.caseledger.adapters.graphql.page.Searching;
import org.caseledger.application.search.CaseFacet;
import org.caseledger.application.search.CaseFilter;
import org.caseledger.application.search.CaseOrder;
import org.caseledger.application.search.CaseSearch;
import org.caseledger.application.search.Scope;
import org.jspecify.annotations.Nullable;

/** Reads from a field's arguments which cases are looked for, and from its selection what is to be counted. */
final class CaseSearches {

    private CaseSearches() {}

    static CaseSearch of(DataFetchingEnvironment field, Scope scope, boolean searchNames) {
        String text = field.getArgument("search");
        return new CaseSearch(
                text,
                searchNames,
                scope,
                filter(Searching.filter(field)),
                order(text, Input.ofArgument("orderBy", field.getArgument("orderBy"))),
                Searching.page(field),
                facets(field),
                Searching.atLeast(field));
    }

    private static CaseFilter filter(Input filter) {
        return CaseFilter.builder()
                .status(filter.texts("status"))
                .outcome(filter.texts("outcome"))
                .items(filter.texts("itemCode"))
                .units(filter.texts("unit"))
                .regions(filter.texts("region"))
                .channels(filter.texts("channel"))
                .channelNames(filter.texts("channelName"))
                .submitted(Searching.range(filter, "submitted"))
                .accepted(Searching.range(filter, "accepted"))
                .decided(Searching.range(filter, "decided"))
                .closed(Searching.range(filter, "closed"))
                .overdue(filter.flagIfGiven("overdue"))
                .ratings(filter.texts("rating"))
                .ratingOpen(filter.flagIfGiven("ratingOpen"))
                .stepNames(filter.texts("stepName"))
                .handlers(filter.texts("handler"))
                .sources(filter.texts("source"))
                .build();
    }

    private static CaseOrder order(@Nullable String text, Input order) {
        return order.has("field")
                ? new CaseOrder(
                        order.word("field", CaseOrder.Field.class), "DESCENDING".equals(order.givenText("direction")))
                : CaseSearch.usualOrder(text);
    }

    /** Counting is part of the one question that a search is, so what is selected further down is found out here. */
    private static Set<CaseFacet> facets(DataFetchingEnvironment field) {
        var wanted = EnumSet.noneOf(CaseFacet.class);
        for (var selected : field.getSelectionSet().getFields("facets")) {
            wanted.addAll(named(selected));
        }
        return wanted;
    }

    private static Collection<CaseFacet> named(SelectedField facets) {
        return facets.getArguments().get("names") instanceof List<?> names
                ? names.stream().map(name -> CaseFacet.valueOf(name.toString())).collect(Collectors.toSet())
                : EnumSet.allOf(CaseFacet.class);
    }
}
