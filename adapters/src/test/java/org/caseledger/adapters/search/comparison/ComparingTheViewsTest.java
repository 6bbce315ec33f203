package org.caseledger.adapters.search.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.caseledger.adapters.testing.TestLedger;
import org.caseledger.adapters.testing.TestViews;
import org.caseledger.application.ledger.RecordedEvent;
import org.caseledger.application.search.Difference;
import org.caseledger.application.search.Difference.Kind;
import org.caseledger.application.search.View;
import org.caseledger.application.search.ViewsUnavailable;
import org.elasticsearch.client.Request;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import tools.jackson.databind.json.JsonMapper;

/** The demonstration, compared while nobody, and after somebody, wrote behind the views' back. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ComparingTheViewsTest {

    private static final TestLedger LEDGER = new TestLedger();
    private static final TestViews VIEWS = TestViews.of(LEDGER);

    @BeforeAll
    static void givenTheDemonstration() {
        LEDGER.demo.setUp();
    }

    @AfterAll
    static void close() {
        VIEWS.close();
        LEDGER.close();
    }

    @Test
    @Order(1)
    void untouchedViewsAreEqualDocumentByDocument() {
        var differences = new ArrayList<Difference>();

        var sum = VIEWS.comparing.compare(progress -> {}, differences::add);

        assertThat(differences).isEmpty();
        assertThat(sum.events()).isEqualTo(LEDGER.size());
        assertThat(sum.documents()).isEqualTo(documents()).isEqualTo(sum.listed());
        assertThat(sum.differences()).isZero();
    }

    @Test
    @Order(2)
    void whateverWasDoneByHandIsReportedAndNothingElse() throws Exception {
        var cases = List.copyOf(VIEWS.documents(View.CASES).keySet());
        var grants = List.copyOf(VIEWS.documents(View.PUBLIC_DECISIONS).keySet());
        var items = List.copyOf(VIEWS.documents(View.SERVICE_ITEMS).keySet());
        var entry = entry();
        long version = versionOf(View.CASES, cases.get(0));
        String other = otherSubject(cases.get(0));
        put(View.CASES, cases.get(0), version, other);
        put(View.CASES, cases.get(1), 999, VIEWS.documents(View.CASES).get(cases.get(1)));
        delete(View.CASES, cases.get(2));
        delete(View.LEDGER, entry.eventId());
        delete(View.SERVICE_ITEMS, items.get(0));
        delete(View.PUBLIC_DECISIONS, grants.get(0));
        put(View.CASES, "nobodys-case", 1, "{}");
        put(View.LEDGER, "no-event", 1, "{\"streamId\":\"" + entry.streamId() + "\"}");
        put(View.CERTIFICATES, "nobodys-certificate", 1, "{}");

        var differences = new ArrayList<Difference>();
        var sum = VIEWS.comparing.compare(progress -> {}, differences::add);

        assertThat(sum.differences()).isEqualTo(9);
        assertThat(differences)
                .extracting(Difference::view, Difference::document, Difference::streamId, Difference::kind)
                .containsExactlyInAnyOrder(
                        tuple(View.CASES, cases.get(0), "case-" + cases.get(0), Kind.OTHER_CONTENT),
                        tuple(View.CASES, cases.get(1), "case-" + cases.get(1), Kind.OTHER_VERSION),
                        tuple(View.CASES, cases.get(2), "case-" + cases.get(2), Kind.MISSING),
                        tuple(View.LEDGER, entry.eventId(), entry.streamId(), Kind.MISSING),
                        tuple(View.SERVICE_ITEMS, items.get(0), "item-" + items.get(0), Kind.MISSING),
                        tuple(View.PUBLIC_DECISIONS, grants.get(0), "case-" + grants.get(0), Kind.MISSING),
                        tuple(View.CASES, "nobodys-case", "case-nobodys-case", Kind.SUPERFLUOUS),
                        tuple(View.LEDGER, "no-event", entry.streamId(), Kind.SUPERFLUOUS),
                        tuple(
                                View.CERTIFICATES,
                                "nobodys-certificate",
                                "certificate-nobodys-certificate",
                                Kind.SUPERFLUOUS));
        assertThat(differences)
                .extracting(Difference::reason)
                .contains("other content in subject")
                .noneMatch(reason -> reason.contains("secretly"));
    }

    @Test
    void withoutASearchServerItSaysSo() {
        try (var away = TestViews.away(LEDGER)) {
            assertThatExceptionOfType(ViewsUnavailable.class)
                    .isThrownBy(() -> away.comparing.compare(progress -> {}, difference -> {}));
        }
    }

    private static long documents() {
        return Arrays.stream(View.values())
                .mapToLong(view -> VIEWS.documents(view).size())
                .sum();
    }

    /** Neither the first nor the last of its history. */
    private static RecordedEvent entry() {
        return LEDGER.reader.after(null, Integer.MAX_VALUE).stream()
                .filter(event -> event.sequence() == 1)
                .findFirst()
                .orElseThrow();
    }

    private static String otherSubject(String number) {
        return VIEWS.documents(View.CASES)
                .get(number)
                .replaceFirst("\"subject\":\"[^\"]*\"", "\"subject\":\"secretly\"");
    }

    private static long versionOf(View view, String id) throws Exception {
        var answer = VIEWS.http.performRequest(new Request("GET", "/" + VIEWS.alias(view) + "/_doc/" + id));
        return JsonMapper.shared()
                .readTree(answer.getEntity().getContent())
                .path("_version")
                .asLong();
    }

    private static void put(View view, String id, long version, String json) throws Exception {
        var request = new Request("PUT", "/" + VIEWS.alias(view) + "/_doc/" + id);
        request.addParameter("version", Long.toString(version));
        request.addParameter("version_type", "external_gte");
        request.setJsonEntity(json);
        VIEWS.http.performRequest(request);
    }

    private static void delete(View view, String id) throws Exception {
        VIEWS.http.performRequest(new Request("DELETE", "/" + VIEWS.alias(view) + "/_doc/" + id));
    }
}
