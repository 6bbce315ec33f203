package org.caseledger.adapters.graphql.casefile;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import org.caseledger.adapters.graphql.actor.Mandate;
import org.caseledger.adapters.graphql.casefile.CaseConnection.CaseEdge;
import org.caseledger.adapters.graphql.page.Searching;
import org.caseledger.adapters.graphql.viewer.Viewer;
import org.caseledger.adapters.security.Caller;
import org.caseledger.application.casefile.Cases;
import org.caseledger.application.search.CaseDocument;
import org.caseledger.application.search.CaseFacet;
import org.caseledger.application.search.CaseSearch;
import org.caseledger.application.search.Edge;
import org.caseledger.application.search.Facet;
import org.caseledger.application.search.Scope;
import org.caseledger.application.search.SearchViews;
import org.caseledger.domain.identifier.CaseNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Finds cases in the view, and reads those of a page from the ledger itself, all in one round trip. */
@Controller
final class CaseSearchController {

    private final SearchViews views;
    private final Cases cases;
    private final Mandate mandate;

    CaseSearchController(SearchViews views, Cases cases, Mandate mandate) {
        this.views = views;
        this.cases = cases;
        this.mandate = mandate;
    }

    @QueryMapping
    CaseConnection cases(Caller caller, DataFetchingEnvironment field) {
        return found(CaseSearches.of(field, new Scope.Everything(), mandate.searchesNames(caller)));
    }

    @SchemaMapping
    CaseConnection cases(Viewer viewer, DataFetchingEnvironment field) {
        return found(CaseSearches.of(field, mandate.own(viewer.caller()), true));
    }

    @SchemaMapping
    List<CountedFacet> facets(CaseConnection found, @Argument @Nullable List<CaseFacet> names) {
        return found.counted().stream()
                .filter(facet -> names == null || names.contains(facet.name()))
                .map(CountedFacet::of)
                .toList();
    }

    /** What was counted, as the API shows it. */
    record CountedFacet(CaseFacet name, List<FacetBucket> buckets) {

        /** A value and how often it occurs. */
        record FacetBucket(String value, int count) {}

        static CountedFacet of(Facet facet) {
            return new CountedFacet(
                    facet.name(),
                    facet.counts().stream()
                            .map(counted -> new FacetBucket(counted.value(), Math.toIntExact(counted.count())))
                            .toList());
        }
    }

    private CaseConnection found(CaseSearch search) {
        var page = Searching.asked(search.page(), () -> views.cases(search));
        var read = cases.readTogether(
                page.edges().stream().map(CaseSearchController::number).toList());
        var edges = page.edges().stream()
                .map(hit -> new CaseEdge(hit.cursor(), Searching.node(read, number(hit), Case::new), hit.highlights()))
                .toList();
        return new CaseConnection(edges, Searching.info(page), Searching.count(page), page.reflects(), page.facets());
    }

    private static CaseNumber number(Edge<CaseDocument> hit) {
        return new CaseNumber(hit.document().number());
    }
}
