package org.caseledger.adapters.graphql.casefile;

import static java.util.stream.Collectors.toMap;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.caseledger.adapters.graphql.actor.Mandate;
import org.caseledger.adapters.graphql.casefile.CaseConnection.CaseEdge;
import org.caseledger.adapters.graphql.page.Searching;
import org.caseledger.adapters.graphql.viewer.Viewer;
import org.caseledger.adapters.security.Caller;
import org.caseledger.application.casefile.CaseHistory;
import org.caseledger.application.casefile.Cases;
import org.caseledger.application.ledger.Together;
import org.caseledger.application.search.CaseDocument;
import org.caseledger.application.search.CaseFacet;
import org.caseledger.application.search.CaseSearch;
import org.caseledger.application.search.Facet;
import org.caseledger.application.search.Scope;
import org.caseledger.application.search.SearchViews;
import org.caseledger.domain.identifier.CaseNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * Finds cases in the view. What is shown of them is what the ledger says now, all in one round trip, or two: if their
 * documents tell what is selected, and the ledger has nothing newer, no history is read.
 */
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
        return found(
                ListedFields.of(field), CaseSearches.of(field, new Scope.Everything(), mandate.searchesNames(caller)));
    }

    @SchemaMapping
    CaseConnection cases(Viewer viewer, DataFetchingEnvironment field) {
        return found(ListedFields.of(field), CaseSearches.of(field, mandate.own(viewer.caller()), true));
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

    private CaseConnection found(ListedFields fields, CaseSearch search) {
        var page = Searching.asked(search.page(), () -> views.cases(search));
        var nodes = nodes(fields, page.documents());
        var edges = page.edges().stream()
                .map(hit -> new CaseEdge(hit.cursor(), nodes.apply(hit.document()), hit.highlights()))
                .toList();
        return new CaseConnection(edges, Searching.info(page), Searching.count(page), page.reflects(), page.facets());
    }

    private Function<CaseDocument, CompletableFuture<@Nullable ShownCase>> nodes(
            ListedFields fields, List<CaseDocument> found) {
        if (fields.none()) {
            return hit -> CompletableFuture.<@Nullable ShownCase>completedFuture(null);
        }
        var told = toldByDocuments(fields, found);
        var read = cases.readTogether(found.stream()
                .map(CaseSearchController::number)
                .filter(number -> !told.contains(number))
                .toList());
        return hit -> {
            if (told.contains(number(hit))) {
                return CompletableFuture.<@Nullable ShownCase>completedFuture(new ListedCase(hit));
            }
            return folded(read, number(hit));
        };
    }

    private static CompletableFuture<@Nullable ShownCase> folded(
            Together<CaseNumber, CaseHistory> read, CaseNumber number) {
        return Searching.node(read, number, Case::new);
    }

    /** A document behind the ledger, for whatever reason, tells nothing: it may wait for an entry that cannot be read. */
    private Set<CaseNumber> toldByDocuments(ListedFields fields, List<CaseDocument> found) {
        return fields.areInDocuments()
                ? cases.unchangedSince(found.stream()
                        .filter(fields::areIn)
                        .collect(toMap(CaseSearchController::number, CaseDocument::version)))
                : Set.of();
    }

    private static CaseNumber number(CaseDocument hit) {
        return new CaseNumber(hit.number());
    }
}
