package org.caseledger.adapters.benchmark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.caseledger.adapters.benchmark.RecordedSearches.Asked;
import org.caseledger.adapters.search.index.ViewIndexes;
import org.caseledger.application.search.View;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A kind of question to the ledger, and what the ledger asks the search server when it is asked that.
 *
 * @param name what is asked
 * @param questions to the ledger, about different things
 * @param searches what comes of each
 */
record Shape(String name, List<Asked> questions, List<Asked> searches) {

    /** Every shape of a search, each question asked once to see what comes of it. */
    static List<Shape> searches(RunningLedger ledger) throws IOException {
        var index = ledger.bean(ViewIndexes.class).alias(View.CASES);
        try (var asking = Asking.theLedger(ledger.address(), List.of())) {
            return List.of(
                    of("phrase with highlights", Questions.phrases(false), asking, index),
                    of("phrase with highlights and total", Questions.phrases(true), asking, index),
                    of("filters, facets and total", Questions.facets(), asking, index),
                    of("sorted, page 2 by cursor", Questions.secondPages(asking), asking, index));
        }
    }

    private static Shape of(String name, List<Asked> questions, Asking asking, String index) throws IOException {
        var searches = new ArrayList<Asked>();
        for (var question : questions) {
            var came = RecordedSearches.during(() -> Questions.answer(asking.ask(question)));
            if (came.size() != 1) {
                throw new IOException("Expected one search to come of a question, but got " + came);
            }
            searches.add(atAnyMoment(came.getFirst(), index));
        }
        return new Shape(name, questions, List.copyOf(searches));
    }

    /** A point in time is the business of the ledger, and soon over. */
    private static Asked atAnyMoment(Asked search, String index) {
        var body = (ObjectNode) JsonMapper.shared().readTree(search.body());
        return body.remove("pit") == null ? search : new Asked("/" + index + search.path(), body.toString());
    }

    Crowd ofTheLedger(RunningLedger ledger) {
        return () -> Asking.theLedger(ledger.address(), questions);
    }

    Crowd ofTheSearchServer(RunningLedger ledger) {
        return () -> Asking.theSearchServer(ledger.searchServer(), searches);
    }
}
