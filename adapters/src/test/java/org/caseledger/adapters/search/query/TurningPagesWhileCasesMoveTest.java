package org.caseledger.adapters.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
import org.caseledger.domain.actor.Occasion;
import org.caseledger.domain.code.Channel;
import org.caseledger.domain.identifier.CaseNumber;
import org.caseledger.domain.intake.IntakeCommand.AcceptApplication;
import org.junit.jupiter.api.Test;

class TurningPagesWhileCasesMoveTest {

    private static final CaseSearch OLDEST_FIRST =
            CaseSearch.ALL.order(new CaseOrder(CaseOrder.Field.SUBMITTED_AT, false));

    @Test
    void noCaseIsSeenTwiceOrSkippedWhileOthersAreAccepted() {
        try (var ledger = new TestLedger();
                var views = TestViews.of(ledger)) {
            int made = ledger.demo.setUp();
            views.caughtUp();
            var waiting = waiting(views);
            var seen = new ArrayList<String>();
            String cursor = null;
            Page<CaseDocument> page;
            do {
                page = views.views.cases(OLDEST_FIRST.page(new PageRequest(7, cursor, false)));
                page.documents().forEach(found -> seen.add(found.number()));
                cursor = page.edges().getLast().cursor();
                accept(ledger, waiting.removeFirst());
                views.caughtUp();
            } while (page.hasNext());

            assertThat(seen).hasSize(made).doesNotHaveDuplicates();
        }
    }

    private static List<String> waiting(TestViews views) {
        var filter = CaseFilter.builder().status(List.of("SUBMITTED")).build();
        return new ArrayList<>(views.views.cases(CaseSearch.ALL.filter(filter)).documents().stream()
                .map(CaseDocument::number)
                .toList());
    }

    private static void accept(TestLedger ledger, String number) {
        var occasion = new Occasion(DemoAccount.CLERK_LI.actor(), Channel.WINDOW, Instant.now());
        var subject = new CaseNumber(number);
        ledger.ledger.give(
                new AcceptApplication(subject, occasion, DocumentNumbers.orNew(null, subject), Set.of()),
                Envelope.plain("test"));
    }
}
