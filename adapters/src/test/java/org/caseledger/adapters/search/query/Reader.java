package org.caseledger.adapters.search.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.caseledger.adapters.testing.SharedServers;
import org.caseledger.adapters.testing.TestLedger;
import org.caseledger.adapters.testing.TestViews;
import org.caseledger.application.command.DocumentNumbers;
import org.caseledger.application.command.Envelope;
import org.caseledger.application.demo.DemoAccount;
import org.caseledger.application.search.CaseDocument;
import org.caseledger.application.search.CaseFilter;
import org.caseledger.application.search.CaseOrder;
import org.caseledger.application.search.CaseSearch;
import org.caseledger.application.search.Page;
import org.caseledger.application.search.PageRequest;
import org.caseledger.application.search.View;
import org.caseledger.domain.actor.Occasion;
import org.caseledger.domain.code.Channel;
import org.caseledger.domain.identifier.CaseNumber;
import org.caseledger.domain.intake.IntakeCommand.AcceptApplication;
import org.elasticsearch.client.Request;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who turns the pages of the demonstration's cases, the last changed first, while a clerk accepts some. */
final class Reader implements AutoCloseable {

    static final CaseSearch LAST_CHANGED_FIRST = CaseSearch.ALL.order(new CaseOrder(CaseOrder.Field.UPDATED_AT, true));
    private static final int PAGE = 7;

    final TestLedger ledger = new TestLedger();
    final TestViews views;
    final int cases;
    final List<String> seen = new ArrayList<>();
    final Deque<String> waiting;

    Reader() {
        cases = ledger.demo.setUp();
        views = TestViews.of(ledger);
        views.caughtUp();
        var submitted = CaseFilter.builder().status(List.of("SUBMITTED")).build();
        waiting = new ArrayDeque<>(views.views.cases(CaseSearch.ALL.filter(submitted)).documents().stream()
                .map(CaseDocument::number)
                .toList());
    }

    /** Reads the page after a cursor; the first one without. */
    Page<CaseDocument> turn(String cursor) {
        var page = views.views.cases(LAST_CHANGED_FIRST.page(new PageRequest(PAGE, cursor, false)));
        page.documents().forEach(found -> seen.add(found.number()));
        return page;
    }

    /** Reads all pages after one. */
    void turnOn(Page<CaseDocument> page) {
        var last = page;
        while (last.hasNext()) {
            last = turn(end(last));
        }
    }

    static String end(Page<?> page) {
        return page.edges().getLast().cursor();
    }

    /** A case is accepted, and every search sees it. */
    String accept() {
        var number = waiting.removeFirst();
        var occasion = new Occasion(DemoAccount.CLERK_LI.actor(), Channel.WINDOW, Instant.now());
        var subject = new CaseNumber(number);
        ledger.ledger.give(
                new AcceptApplication(subject, occasion, DocumentNumbers.orNew(null, subject), Set.of()),
                Envelope.plain("test"));
        views.caughtUp();
        return number;
    }

    /** What happens when nobody turns a page for five minutes. */
    void expire(String cursor) {
        try {
            SharedServers.elasticsearch().closePointInTime(close -> close.id(moment(cursor)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String moment(String cursor) {
        return cursor.substring(cursor.indexOf('.') + 1, cursor.lastIndexOf('.'));
    }

    /** How many moments Elasticsearch keeps of the view of cases. */
    int moments() {
        var request = new Request("GET", "/" + views.alias(View.CASES) + "/_stats/search");
        try (var answer = views.http.performRequest(request).getEntity().getContent()) {
            return JsonMapper.builder()
                    .build()
                    .readTree(answer)
                    .at("/_all/total/search/open_contexts")
                    .asInt();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        views.close();
        ledger.close();
    }
}
