package org.caseledger.adapters.search.query;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.Time;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import org.caseledger.adapters.search.projection.Searched;
import org.caseledger.application.search.View;
import org.jspecify.annotations.Nullable;

/**
 * The moments of which pages are. Elasticsearch keeps one for five minutes after the last question to it, and has no bound
 * to how many it keeps. So all searches that begin before the view is seen to move, and within a second, share one: that
 * bounds how many there are, however many clients ask, and costs the others nothing.
 *
 * <p>One of which nobody has a cursor is closed when nobody asks it any more.
 */
final class PointsInTime {

    private static final Time KEPT = Time.of(time -> time.time("5m"));
    private static final long SHARED_NANOS = Duration.ofSeconds(1).toNanos();

    private final ElasticsearchClient client;
    private final ElasticsearchAsyncClient closing;
    private final Map<View, Opened> newest = new EnumMap<>(View.class);

    PointsInTime(ElasticsearchClient client) {
        this.client = client;
        this.closing = new ElasticsearchAsyncClient(client._transport(), client._transportOptions());
    }

    /** A moment of an index, and who has to do with it. */
    static final class Opened {

        private final String index;
        private final PointInTime point;
        private final long since = System.nanoTime();
        private int asking = 1;
        private boolean given;

        private Opened(String index, PointInTime point) {
            this.index = index;
            this.point = point;
        }

        PointInTime point() {
            return point;
        }

        private boolean serves(Searched where) {
            return index.equals(where.index())
                    && point.reflects().compareTo(where.reflects()) >= 0
                    && System.nanoTime() - since < SHARED_NANOS;
        }
    }

    /** One that shows what a search that begins now would see; to be {@link #release}d. */
    Opened take(View view, Searched where) throws IOException {
        var known = shared(view, where);
        if (known != null) {
            return known;
        }
        var answer = client.openPointInTime(open -> open.index(where.index()).keepAlive(KEPT));
        var opened = new Opened(where.index(), new PointInTime(answer.id(), where.reflects()));
        synchronized (this) {
            newest.put(view, opened);
        }
        return opened;
    }

    private synchronized @Nullable Opened shared(View view, Searched where) {
        var known = newest.get(view);
        if (known == null || !known.serves(where)) {
            return null;
        }
        known.asking++;
        return known;
    }

    /** It was asked, and cursors of it were given to a client. */
    synchronized void give(Opened opened) {
        opened.given = true;
        opened.asking--;
    }

    /** It was asked, in vain or by somebody who needs it no more. */
    void release(Opened opened) {
        if (isIdle(opened)) {
            // Nobody waits for that; if it fails, it ends by itself.
            closing.closePointInTime(close -> close.id(opened.point.id()));
        }
    }

    private synchronized boolean isIdle(Opened opened) {
        opened.asking--;
        boolean idle = opened.asking == 0 && !opened.given;
        if (idle) {
            forget(opened);
        }
        return idle;
    }

    /** It cannot be asked: nobody else is to take it. */
    synchronized void forget(Opened opened) {
        newest.values().remove(opened);
    }

    /** The same request to a moment, which is kept longer by it. */
    SearchRequest at(PointInTime point, SearchRequest request) {
        return request.rebuild()
                .pit(pit -> pit.id(point.id()).keepAlive(KEPT))
                .allowPartialSearchResults(false)
                .build();
    }
}
