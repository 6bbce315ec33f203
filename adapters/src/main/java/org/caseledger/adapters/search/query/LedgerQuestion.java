package org.caseledger.adapters.search.query;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.List;
import java.util.Set;
import org.caseledger.application.search.LedgerEntryDocument;
import org.caseledger.application.search.LedgerSearch;
import org.caseledger.application.search.PageRequest;
import org.caseledger.application.search.View;

/** How entries of the ledger are looked for. */
final class LedgerQuestion {

    private static final TextQuery WORDS = new TextQuery(
            List.of("texts", "stepName.text^2", "handler.text^2", "units.text", "source.text"), List.of("caseNumber"));

    private LedgerQuestion() {}

    static Question<LedgerEntryDocument> of(LedgerSearch search) {
        return new Question<>(
                View.LEDGER,
                LedgerEntryDocument.class,
                query(search),
                Sorting.ledgerOrder(),
                new PageRequest(search.size(), null, false, search.counted(), true),
                List.of(),
                Set.of(),
                search.atLeast());
    }

    private static Query query(LedgerSearch search) {
        var filter = search.filter();
        return new Conditions()
                .words(WORDS.of(search.text()))
                .oneOf("type", filter.types())
                .is("caseNumber", filter.caseNumber())
                .is("itemCode", filter.itemCode())
                .is("actor", filter.actor())
                .is("units", filter.unit())
                .is("stepName", filter.stepName())
                .is("handler", filter.handler())
                .is("channel", filter.channel())
                .is("source", filter.source())
                .within("occurredAt", filter.occurred())
                .within("recordedAt", filter.recorded())
                .query();
    }
}
