package org.caseledger.adapters.search.rebuild;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.caseledger.adapters.search.comparison.Compared;
import org.caseledger.application.ledger.LedgerPosition;
import org.caseledger.application.ledger.LedgerReader;
import org.caseledger.application.search.Difference;
import org.caseledger.application.search.View;
import org.caseledger.application.search.ViewsUnavailable;

/** Draws what is compared, and holds the numbers of documents against those of histories. */
final class Sampling {

    private static final int HISTORIES = 1000;

    private final LedgerReader ledger;
    private final ElasticsearchClient client;

    Sampling(LedgerReader ledger, ElasticsearchClient client) {
        this.ledger = ledger;
        this.client = client;
    }

    /**
     * The ledger may be written meanwhile. So an index must hold at least the histories that had begun before its
     * documents were counted, and at most those that have begun after that.
     *
     * @param place what all indexes reflect at least
     * @param parked histories that a view cannot show: their documents may be missing. Asked for after the documents were
     *     counted
     */
    Sample draw(Compared compared, LedgerPosition place, Function<View, Set<String>> parked) {
        var walk = new Walk(ledger, HISTORIES);
        walk.to(place);
        var atLeast = walk.counts();
        var drawn = walk.drawn();
        var wrong = new ArrayList<Difference>();
        for (var view : compared.views()) {
            if (atLeast.containsKey(view)) {
                long there = count(compared.index(view));
                ledger.head().ifPresent(walk::to);
                long least = count(atLeast, view) - parked.apply(view).size();
                check(view, there, least, count(walk.counts(), view), wrong);
            }
        }
        return new Sample(drawn, wrong);
    }

    private static void check(View view, long there, long least, long most, List<Difference> wrong) {
        if (there < least || there > most) {
            var kind = there < least ? Difference.Kind.MISSING : Difference.Kind.SUPERFLUOUS;
            var reason = "expected " + least + " to " + most + " documents, but there are " + there;
            wrong.add(new Difference(view, "all", null, kind, reason));
        }
    }

    private static long count(Map<View, Long> counts, View view) {
        return counts.getOrDefault(view, 0L);
    }

    private long count(String index) {
        try {
            return client.count(count -> count.index(index)).count();
        } catch (IOException | ElasticsearchException failure) {
            throw new ViewsUnavailable("Elasticsearch cannot count documents now", failure);
        }
    }
}
