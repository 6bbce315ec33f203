package org.caseledger.adapters.graphql.ledger;

import graphql.schema.DataFetchingEnvironment;
import java.util.Locale;
import java.util.Optional;
import org.caseledger.adapters.graphql.ledger.LedgerEntryConnection.LedgerEntryEdge;
import org.caseledger.adapters.graphql.mutation.Input;
import org.caseledger.adapters.graphql.page.PageArguments;
import org.caseledger.adapters.graphql.page.Searching;
import org.caseledger.application.ledger.titles.Language;
import org.caseledger.application.search.LedgerEntryDocument;
import org.caseledger.application.search.LedgerFilter;
import org.caseledger.application.search.LedgerSearch;
import org.caseledger.application.search.SearchViews;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Finds entries in the view, and reads those of a page from the event store in one round trip. */
@Controller
final class LedgerController {

    private final SearchViews views;
    private final Entries entries;

    LedgerController(SearchViews views, Entries entries) {
        this.views = views;
        this.entries = entries;
    }

    @QueryMapping
    LedgerEntryConnection ledger(DataFetchingEnvironment field, Locale locale) {
        var language = Language.of(locale);
        var page = Searching.asked(() -> views.ledger(search(field)));
        var read = entries.at(
                page.documents().stream().map(LedgerController::place).toList());
        var edges = page.edges().stream()
                .flatMap(hit -> Optional.ofNullable(read.get(place(hit.document()))).stream()
                        .map(recorded -> new LedgerEntryEdge(hit.cursor(), new LedgerEntry(recorded, language))))
                .toList();
        return new LedgerEntryConnection(edges, Searching.info(page), Searching.count(page), page.reflects());
    }

    private static EntryPlace place(LedgerEntryDocument hit) {
        return new EntryPlace(hit.streamId(), hit.sequence());
    }

    private static LedgerSearch search(DataFetchingEnvironment field) {
        return new LedgerSearch(
                field.getArgument("search"),
                filter(Searching.filter(field)),
                field.getArgument("after"),
                PageArguments.forward(field.getArgument("first"), null).size(),
                Searching.counted(field),
                Searching.atLeast(field));
    }

    private static LedgerFilter filter(Input filter) {
        return new LedgerFilter(
                filter.texts("types"),
                filter.text("caseNumber"),
                filter.text("itemCode"),
                filter.text("actor"),
                filter.text("unit"),
                filter.text("stepName"),
                filter.text("handler"),
                filter.text("channel"),
                filter.text("source"),
                Searching.range(filter, "occurred"),
                Searching.range(filter, "recorded"));
    }
}
