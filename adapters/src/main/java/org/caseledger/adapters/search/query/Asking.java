package org.caseledger.adapters.search.query;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.caseledger.adapters.search.projection.Projections;
import org.caseledger.application.search.BeyondThePages;
import org.caseledger.application.search.ViewsUnavailable;
import org.jspecify.annotations.Nullable;

/** Puts a question to Elasticsearch: of what there is now, or of the moment of which the pages before were. */
final class Asking {

    private static final int GONE = 404;
    private static final int OVERLOADED = 429;

    private final ElasticsearchClient client;
    private final Projections projections;
    private final PointsInTime points;

    Asking(ElasticsearchClient client, Projections projections) {
        this.client = client;
        this.projections = projections;
        this.points = new PointsInTime(client);
    }

    /** The page after a cursor. If the moment of its pages is gone, it goes on from its values in what there is now. */
    <T> Answer<T> after(Question<T> question, Cursor cursor) {
        var at = cursor.at();
        return (at == null ? Optional.<Answer<T>>empty() : at(question, cursor, at))
                .orElseGet(() -> now(question, cursor.values()));
    }

    private <T> Optional<Answer<T>> at(Question<T> question, Cursor cursor, PointInTime at) {
        var atLeast = question.atLeast();
        if (atLeast != null && atLeast.compareTo(at.reflects()) > 0) {
            throw new BeyondThePages();
        }
        try {
            return Optional.of(ofMoment(question, at, request(question, cursor.values())));
        } catch (ElasticsearchException gone) {
            if (gone.status() == OVERLOADED) {
                throw unavailable(question, gone);
            }
            return Optional.empty();
        } catch (IOException failure) {
            throw unavailable(question, failure);
        }
    }

    /**
     * The first page, or the one after these values, of what there is now. An index may be discarded while it is searched:
     * another has replaced it, and is searched instead.
     */
    <T> Answer<T> now(Question<T> question, @Nullable List<FieldValue> after) {
        var request = request(question, after);
        try {
            return once(question, request);
        } catch (ElasticsearchException gone) {
            if (gone.status() != GONE) {
                throw unavailable(question, gone);
            }
        } catch (IOException failure) {
            throw unavailable(question, failure);
        }
        projections.lookAgain();
        try {
            return once(question, request);
        } catch (IOException | ElasticsearchException failure) {
            throw unavailable(question, failure);
        }
    }

    private <T> Answer<T> once(Question<T> question, SearchRequest request) throws IOException {
        var where = projections.search(question.view(), question.atLeast());
        if (question.needsAMoment()) {
            return ofAMoment(question, points.take(question.view(), where), request);
        }
        var there = request.rebuild().index(where.index()).build();
        return new Answer<>(client.search(there, question.type()), where.reflects(), null);
    }

    /** The only page needs no moment: who goes on from there sees what there will be then. */
    private <T> Answer<T> ofAMoment(Question<T> question, PointsInTime.Opened opened, SearchRequest request)
            throws IOException {
        boolean given = false;
        try {
            var answer = ofMoment(question, opened.point(), request);
            given = answer.more(question) || question.page().cursor() != null;
            return given ? answer : new Answer<>(answer.hits(), answer.reflects(), null);
        } catch (IOException | ElasticsearchException failure) {
            points.forget(opened);
            throw failure;
        } finally {
            if (given) {
                points.give(opened);
            } else {
                points.release(opened);
            }
        }
    }

    private <T> Answer<T> ofMoment(Question<T> question, PointInTime at, SearchRequest request) throws IOException {
        var hits = client.search(points.at(at, request), question.type());
        return new Answer<>(hits, at.reflects(), new PointInTime(named(hits, at), at.reflects()));
    }

    /** Elasticsearch may call it something else from one question to the next. */
    private static String named(SearchResponse<?> hits, PointInTime at) {
        var now = hits.pitId();
        return now == null ? at.id() : now;
    }

    /** One hit more than the page holds tells whether there is a next one. */
    private static SearchRequest request(Question<?> question, @Nullable List<FieldValue> after) {
        var request = new SearchRequest.Builder()
                .query(question.query())
                .sort(question.sorting().options(question.page().backwards()))
                .size(question.page().size() + 1)
                .trackTotalHits(track -> track.enabled(question.page().counted()))
                .aggregations(Facets.of(question.facets()));
        if (!question.highlighted().isEmpty()) {
            request.highlight(Highlights.in(question.highlighted()));
        }
        return (after == null ? request : request.searchAfter(after)).build();
    }

    private static ViewsUnavailable unavailable(Question<?> question, Exception failure) {
        return new ViewsUnavailable(
                "Elasticsearch cannot search the view of " + question.view().title() + " now", failure);
    }
}
