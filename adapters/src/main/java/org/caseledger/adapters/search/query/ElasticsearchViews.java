package org.caseledger.adapters.search.query;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import java.io.IOException;
import org.caseledger.adapters.search.projection.Projections;
import org.caseledger.application.deadline.Deadlines;
import org.caseledger.application.ledger.LedgerPosition;
import org.caseledger.application.search.CaseDocument;
import org.caseledger.application.search.CaseSearch;
import org.caseledger.application.search.CertificateDocument;
import org.caseledger.application.search.CertificateSearch;
import org.caseledger.application.search.LedgerEntryDocument;
import org.caseledger.application.search.LedgerSearch;
import org.caseledger.application.search.Page;
import org.caseledger.application.search.PublicDecisionDocument;
import org.caseledger.application.search.PublicDecisionSearch;
import org.caseledger.application.search.SearchViews;
import org.caseledger.application.search.ServiceItemDocument;
import org.caseledger.application.search.ServiceItemSearch;
import org.caseledger.application.search.SortablePosition;
import org.caseledger.application.search.ViewsUnavailable;

/** The search views in Elasticsearch. */
public final class ElasticsearchViews implements SearchViews {

    private static final int GONE = 404;

    private final ElasticsearchClient client;
    private final Projections projections;
    private final Deadlines deadlines;

    public ElasticsearchViews(ElasticsearchClient client, Projections projections, Deadlines deadlines) {
        this.client = client;
        this.projections = projections;
        this.deadlines = deadlines;
    }

    @Override
    public Page<CaseDocument> cases(CaseSearch search) {
        return page(CaseQuestion.of(search, deadlines));
    }

    @Override
    public Page<LedgerEntryDocument> ledger(LedgerSearch search) {
        var question = LedgerQuestion.of(search);
        var request = request(question);
        var after = search.after();
        if (after != null) {
            request.searchAfter(SortablePosition.of(after));
        }
        var answer = ask(question, request);
        return Pages.ofLedger(question, answer.hits(), after != null, answer.reflects());
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
        var request = request(question);
        var cursor = question.page().cursor();
        if (cursor != null) {
            request.searchAfter(Cursor.values(question.sorting(), cursor));
        }
        var answer = ask(question, request);
        return Pages.of(question, answer.hits(), answer.reflects());
    }

    /** One hit more than the page holds tells whether there is a next one. */
    private <T> SearchRequest.Builder request(Question<T> question) {
        var request = new SearchRequest.Builder()
                .query(question.query())
                .sort(question.sorting().options(question.page().backwards()))
                .size(question.page().size() + 1)
                .trackTotalHits(track -> track.enabled(question.page().counted()))
                .aggregations(Facets.of(question.facets()));
        return question.highlighted().isEmpty() ? request : request.highlight(Highlights.in(question.highlighted()));
    }

    /** What was found, and the place that it reflects. */
    private record Answer<T>(SearchResponse<T> hits, LedgerPosition reflects) {}

    /** An index may be discarded while it is searched: another has replaced it, and is searched instead. */
    private <T> Answer<T> ask(Question<T> question, SearchRequest.Builder request) {
        var asked = request.build();
        try {
            return ask(question, asked);
        } catch (ElasticsearchException gone) {
            if (gone.status() != GONE) {
                throw unavailable(question, gone);
            }
        } catch (IOException failure) {
            throw unavailable(question, failure);
        }
        projections.lookAgain();
        try {
            return ask(question, asked);
        } catch (IOException | ElasticsearchException failure) {
            throw unavailable(question, failure);
        }
    }

    private <T> Answer<T> ask(Question<T> question, SearchRequest request) throws IOException {
        var where = projections.search(question.view(), question.atLeast());
        var there = request.rebuild().index(where.index()).build();
        return new Answer<>(client.search(there, question.type()), where.reflects());
    }

    private static ViewsUnavailable unavailable(Question<?> question, Exception failure) {
        return new ViewsUnavailable(
                "Elasticsearch cannot search the view of " + question.view().title() + " now", failure);
    }
}
