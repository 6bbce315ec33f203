package org.caseledger.adapters.search.query;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.caseledger.adapters.testing.SharedData;
import org.caseledger.adapters.testing.TestLedger;
import org.caseledger.adapters.testing.TestViews;
import org.caseledger.adapters.xes.XesLogs;
import org.caseledger.application.casefile.CaseFold;
import org.caseledger.application.casefile.CaseView;
import org.caseledger.application.importing.LogSource;
import org.caseledger.application.ledger.RecordedEvent;
import org.caseledger.application.search.CaseDocument;
import org.caseledger.application.search.CaseFacet;
import org.caseledger.application.search.CaseFilter;
import org.caseledger.application.search.CaseOrder;
import org.caseledger.application.search.CaseSearch;
import org.caseledger.application.search.Facet;
import org.caseledger.application.search.InvalidCursor;
import org.caseledger.application.search.LedgerFilter;
import org.caseledger.application.search.LedgerSearch;
import org.caseledger.application.search.Page;
import org.caseledger.application.search.PageRequest;
import org.caseledger.application.search.TimeRange;
import org.caseledger.domain.departmentstep.Registration;
import org.caseledger.domain.identifier.RegionCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The receipt log of a Dutch permit process, imported while the views follow. */
class FilteringAndCountingTest {

    private static final CaseSearch COUNTED =
            CaseSearch.ALL.page(PageRequest.usual().withCount());

    private static TestLedger ledger;
    private static TestViews views;
    private static List<CaseView> cases;

    @BeforeAll
    static void givenTheReceiptLog() {
        var file = SharedData.receiptLog();
        ledger = new TestLedger();
        views = TestViews.of(ledger);
        try (var log = new XesLogs(ZoneId.of("Europe/Amsterdam")).open(file)) {
            ledger.importing.run(log, new LogSource("receipt", RegionCode.of("330106")), progress -> {});
        }
        views.caughtUp();
        cases = ledger
                .reader
                .streams(ledger.reader.after(null, Integer.MAX_VALUE).stream()
                        .map(RecordedEvent::streamId)
                        .collect(toSet()))
                .values()
                .stream()
                .map(CaseFold::of)
                .toList();
    }

    @AfterAll
    static void close() {
        if (views != null) {
            views.close();
            ledger.close();
        }
    }

    @Test
    void facetsEqualAPlainCount() {
        var page = views.views.cases(COUNTED.facets(EnumSet.allOf(CaseFacet.class)));

        assertThat(page.totalCount()).isEqualTo(1434L);
        assertFacet(page, CaseFacet.CHANNEL_NAME, registration(Registration::channelName));
        assertFacet(page, CaseFacet.CHANNEL, registration(it -> it.channel().name()));
        assertFacet(page, CaseFacet.STEP_NAME, FilteringAndCountingTest::stepNames);
        assertFacet(page, CaseFacet.STATUS, it -> Stream.of(it.status().name()));
    }

    @Test
    void filtersFindWhatAPlainLookFinds() {
        var step = "Confirmation of receipt";
        var filter = CaseFilter.builder()
                .stepNames(List.of(step))
                .channelNames(List.of("Internet"))
                .build();

        var page = views.views.cases(COUNTED.filter(filter));

        assertThat(page.totalCount())
                .isPositive()
                .isEqualTo(cases.stream()
                        .filter(it -> stepNames(it).anyMatch(step::equals))
                        .filter(it -> "Internet"
                                .equals(it.departmentSteps().registration().channelName()))
                        .count());
    }

    @Test
    void timeRangesIncludeTheirBeginningAndExcludeTheirEnd() {
        var times = cases.stream()
                .map(it -> it.departmentSteps().registeredAt())
                .sorted()
                .toList();
        var range = new TimeRange(times.get(200), times.get(700));

        var page = views.views.cases(
                COUNTED.filter(CaseFilter.builder().submitted(range).build()));

        assertThat(page.totalCount())
                .isEqualTo(times.stream()
                        .filter(time -> !time.isBefore(range.from()) && time.isBefore(range.before()))
                        .count());
    }

    @Test
    void stepsAreFoundByWordInTheLedger() {
        var filter = LedgerFilter.ofTypes("case.step-recorded");

        var page = views.views.ledger(new LedgerSearch(null, filter, null, 100, true, null));
        var next = views.views.ledger(
                new LedgerSearch(null, filter, page.documents().getLast().place(), 100, false, null));

        assertThat(page.totalCount()).isEqualTo(8577L);
        assertThat(Stream.concat(page.documents().stream(), next.documents().stream()))
                .isSortedAccordingTo(Comparator.comparing(entry -> entry.place()))
                .doesNotHaveDuplicates()
                .hasSize(200);
        assertThat(next.hasPrevious()).isTrue();
    }

    @Test
    void pagesForwardsAndBackwardsShowEveryCaseOnce() {
        for (var field : CaseOrder.Field.values()) {
            for (var descending : new boolean[] {true, false}) {
                var search = CaseSearch.ALL.order(new CaseOrder(field, descending));
                var forwards = walk(search, false);
                var backwards = walk(search, true);

                assertThat(forwards).hasSize(1434).doesNotHaveDuplicates();
                assertThat(backwards.reversed()).isEqualTo(forwards);
            }
        }
    }

    @Test
    void aCursorOfAnotherOrderOrGarbageIsRefused() {
        var cursor = views.views.cases(CaseSearch.ALL).edges().getFirst().cursor();
        var otherOrder = CaseSearch.ALL.order(new CaseOrder(CaseOrder.Field.CLOSED_AT, true));

        assertRefused(otherOrder.page(new PageRequest(10, cursor, false)));
        for (var garbage : List.of("", "x", "!!!", cursor + "AA", "WzEsMl0", "bnVsbA", "y".repeat(10_000))) {
            assertRefused(CaseSearch.ALL.page(new PageRequest(10, garbage, false)));
        }
    }

    private static void assertRefused(CaseSearch search) {
        assertThatExceptionOfType(InvalidCursor.class).isThrownBy(() -> views.views.cases(search));
    }

    private static List<String> walk(CaseSearch search, boolean backwards) {
        var seen = new ArrayList<String>();
        String cursor = null;
        Page<CaseDocument> page;
        do {
            page = views.views.cases(search.page(new PageRequest(100, cursor, backwards)));
            var numbers = page.documents().stream().map(CaseDocument::number).toList();
            seen.addAll(backwards ? numbers.reversed() : numbers);
            cursor = (backwards ? page.edges().getFirst() : page.edges().getLast()).cursor();
        } while (backwards ? page.hasPrevious() : page.hasNext());
        return seen;
    }

    private static void assertFacet(
            Page<CaseDocument> page, CaseFacet name, Function<CaseView, Stream<String>> values) {
        Map<String, Long> expected = cases.stream()
                .flatMap(it -> new HashSet<>(values.apply(it).toList()).stream())
                .collect(groupingBy(Function.identity(), counting()));
        var largest = expected.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(Facet.LONGEST)
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
        var facet = page.facets().stream()
                .filter(it -> it.name() == name)
                .findFirst()
                .orElseThrow();
        assertThat(facet.counts().stream().collect(toMap(Facet.Count::value, Facet.Count::count)))
                .isEqualTo(largest);
    }

    private static Function<CaseView, Stream<String>> registration(Function<Registration, String> value) {
        return it -> Stream.of(value.apply(it.departmentSteps().registration())).filter(Objects::nonNull);
    }

    private static Stream<String> stepNames(CaseView it) {
        return it.departmentSteps().steps().stream().map(step -> step.step().name());
    }
}
