package org.caseledger.adapters.search.query;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import java.util.List;
import org.caseledger.adapters.search.projection.Projections;
import org.caseledger.application.deadline.Deadlines;
import org.caseledger.application.search.CaseDocument;
import org.caseledger.application.search.CaseSearch;
import org.caseledger.application.search.CertificateDocument;
import org.caseledger.application.search.CertificateSearch;
import org.caseledger.application.search.CursorSeal;
import org.caseledger.application.search.LedgerEntryDocument;
import org.caseledger.application.search.LedgerSearch;
import org.caseledger.application.search.Page;
import org.caseledger.application.search.PublicDecisionDocument;
import org.caseledger.application.search.PublicDecisionSearch;
import org.caseledger.application.search.SearchViews;
import org.caseledger.application.search.ServiceItemDocument;
import org.caseledger.application.search.ServiceItemSearch;
import org.caseledger.application.search.SortablePosition;

/** The search views in Elasticsearch. */
public final class ElasticsearchViews implements SearchViews {

    private final Asking asking;
    private final Cursors cursors;
    private final Deadlines deadlines;

    /**
     * @param seal seals the cursors of pages that are all of one moment
     * @param deadlines tells which cases are overdue
     */
    public ElasticsearchViews(
            ElasticsearchClient client, Projections projections, CursorSeal seal, Deadlines deadlines) {
        this.asking = new Asking(client, projections);
        this.cursors = new Cursors(seal);
        this.deadlines = deadlines;
    }

    @Override
    public Page<CaseDocument> cases(CaseSearch search) {
        return page(CaseQuestion.of(search, deadlines));
    }

    @Override
    public Page<LedgerEntryDocument> ledger(LedgerSearch search) {
        var question = LedgerQuestion.of(search);
        var after = search.after();
        var values = after == null ? null : List.of(FieldValue.of(SortablePosition.of(after)));
        return Pages.ofLedger(question, asking.now(question, values), after != null);
    }

    @Override
    public Page<ServiceItemDocument> serviceItems(ServiceItemSearch search) {
        return page(OtherQuestions.of(search));
    }

    @Override
    public Page<CertificateDocument> certificates(CertificateSearch search) {
        return page(OtherQuestions.of(search));
    }

    @Override
    public Page<PublicDecisionDocument> publicDecisions(PublicDecisionSearch search) {
        return page(OtherQuestions.of(search));
    }

    private <T> Page<T> page(Question<T> question) {
        var cursor = question.page().cursor();
        var answer = cursor == null
                ? asking.now(question, null)
                : asking.after(question, cursors.read(question.sorting(), cursor));
        return Pages.of(question, answer, cursors);
    }
}
