package org.caseledger.adapters.search.projection;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.caseledger.adapters.testing.TestLedger;
import org.caseledger.adapters.testing.TestViews;
import org.caseledger.application.casefile.CaseFold;
import org.caseledger.application.demo.DemoItem;
import org.caseledger.application.ledger.RecordedEvent;
import org.caseledger.application.search.CaseDocument;
import org.caseledger.application.search.View;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The cases of the demonstration, in all states, while they are made. */
class FillingTheViewsTest {

    private static final TestLedger LEDGER = new TestLedger();
    private static final TestViews VIEWS = TestViews.of(LEDGER);

    @BeforeAll
    static void givenTheDemonstration() {
        LEDGER.demo.setUp();
        VIEWS.caughtUp();
    }

    @AfterAll
    static void close() {
        VIEWS.close();
        LEDGER.close();
    }

    @Test
    void everyCaseHasOneDocumentWhichSaysWhatTheEventsSay() {
        var documents = VIEWS.documents(View.CASES);

        var cases = LEDGER.reader.streams(streams("case-"));
        assertThat(documents).hasSameSizeAs(cases);
        cases.forEach((streamId, history) -> {
            var expected = CaseDocument.of(CaseFold.of(history), TestViews.DIGEST);
            assertThat(documents.get(expected.number()))
                    .isEqualTo(new String(DocumentJson.mapper().writeValueAsBytes(expected), StandardCharsets.UTF_8));
        });
    }

    @Test
    void everyEventHasOneDocument() {
        assertThat(VIEWS.documents(View.LEDGER).keySet())
                .isEqualTo(LEDGER.reader.after(null, Integer.MAX_VALUE).stream()
                        .map(RecordedEvent::eventId)
                        .collect(toSet()));
    }

    @Test
    void theOtherViewsHoldItemsCertificatesAndGrants() {
        assertThat(VIEWS.documents(View.SERVICE_ITEMS)).hasSize(DemoItem.values().length);
        assertThat(VIEWS.documents(View.CERTIFICATES)).hasSameSizeAs(streams("certificate-"));
        assertThat(VIEWS.documents(View.PUBLIC_DECISIONS)).hasSize(grants());
    }

    @Test
    void noDocumentHoldsAnIdentityNumberOrATelephoneNumber() {
        for (var view : View.values()) {
            assertThat(VIEWS.documents(view).values()).noneMatch(FillingTheViewsTest::isPersonal);
        }
    }

    @Test
    void onlyCasesHoldNamesOfApplicants() {
        assertThat(VIEWS.documents(View.CASES).values()).anyMatch(document -> document.contains("张三"));
        for (var view : View.values()) {
            if (view != View.CASES) {
                assertThat(VIEWS.documents(view).values()).noneMatch(document -> document.contains("张三"));
            }
        }
    }

    private static boolean isPersonal(String document) {
        return document.contains("110105189912310015")
                || document.contains("91330106MA00000016")
                || document.contains("0571-8700 0000");
    }

    private static Set<String> streams(String kind) {
        return LEDGER.reader.after(null, Integer.MAX_VALUE).stream()
                .map(RecordedEvent::streamId)
                .filter(id -> id.startsWith(kind))
                .collect(toSet());
    }

    private static int grants() {
        return (int) LEDGER.reader.after(null, Integer.MAX_VALUE).stream()
                .filter(event -> event.type().equals("case.granted"))
                .count();
    }
}
