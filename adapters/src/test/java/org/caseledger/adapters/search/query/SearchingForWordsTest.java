package org.caseledger.adapters.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.caseledger.adapters.testing.TestLedger;
import org.caseledger.adapters.testing.TestViews;
import org.caseledger.application.demo.DemoPeople;
import org.caseledger.application.search.CaseDocument;
import org.caseledger.application.search.CaseSearch;
import org.caseledger.application.search.Highlight;
import org.caseledger.application.search.LedgerFilter;
import org.caseledger.application.search.LedgerSearch;
import org.caseledger.application.search.PageRequest;
import org.caseledger.application.search.PublicDecisionSearch;
import org.caseledger.application.search.Scope;
import org.caseledger.application.search.ServiceItemSearch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SearchingForWordsTest {

    private static final PageRequest HUNDRED = new PageRequest(100, null, false);
    private static final CaseSearch ALL = CaseSearch.ALL.page(HUNDRED);
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
    void aChineseWordIsFoundInAnOpinion() {
        assertThat(found("消防安全隐患")).hasSize(1).allMatch(found -> String.join("", found.opinions())
                .contains("消防安全隐患"));
    }

    @Test
    void aPartOfAWordIsFoundAndItsCharactersApartAreNot() {
        assertThat(found("道宽")).hasSize(1);
        assertThat(found("宽道")).isEmpty();
    }

    @Test
    void everyWordMustBeFoundInWhateverField() {
        assertThat(found("消防安全 食品经营")).hasSize(1);
        assertThat(found("消防安全 道路运输")).isEmpty();
    }

    @Test
    void aNameInLatinLettersIsFoundByItsWordsAndTheirBeginning() {
        assertThat(found("Rossi")).isNotEmpty();
        assertThat(found("maria ros")).hasSameSizeAs(found("Rossi"));
        assertThat(found("ossi")).isEmpty();
    }

    @Test
    void namesAreNotLookedIntoForThoseWhoMayNot() {
        assertThat(found("张三")).isNotEmpty();
        assertThat(VIEWS.views.cases(ALL.text("张三").searchNames(false)).documents())
                .isEmpty();
    }

    @Test
    void aCaseIsFoundByTheBeginningOfItsNumberWithOrWithoutDashes() {
        var one = VIEWS.views.cases(ALL).documents().getFirst();

        assertThat(found(one.number())).containsExactly(one);
        assertThat(found(one.formattedNumber().toLowerCase(Locale.ROOT))).containsExactly(one);
        assertThat(found(one.number().substring(0, 12))).contains(one);
    }

    @Test
    void wordsThatWereFoundAreShown() {
        var edge = VIEWS.views.cases(ALL.text("消防安全隐患")).edges().getFirst();

        assertThat(edge.highlights()).contains(new Highlight("opinions", List.of("疏散通道宽度不足，存在<em>消防安全隐患</em>")));
    }

    @Test
    void theNumberThatWasFoundIsShown() {
        var number = VIEWS.views.cases(ALL).documents().getFirst().number();
        var edge = VIEWS.views.cases(ALL.text(number.substring(0, 14))).edges().getFirst();

        assertThat(edge.highlights()).contains(new Highlight("number", List.of("<em>" + number + "</em>")));
    }

    @Test
    void aUnitsCasesAreThoseThatItTakesInReviewsOrDecides() {
        var all = VIEWS.views.cases(ALL).documents();
        var unit = all.stream()
                .flatMap(found ->
                        found.concerned().stream().filter(code -> !found.units().contains(code)))
                .findFirst()
                .orElseThrow();

        assertThat(VIEWS.views.cases(ALL.scope(new Scope.OfUnit(unit))).documents())
                .containsExactlyInAnyOrderElementsOf(all.stream()
                        .filter(found -> found.concerned().contains(unit))
                        .toList());
    }

    @Test
    void onePersonsCasesAreFoundByTheDigest() {
        var zhang = new Scope.OfPerson(TestViews.DIGEST.of(DemoPeople.ZHANG));

        assertThat(VIEWS.views.cases(ALL.scope(zhang)).documents())
                .isNotEmpty()
                .allMatch(found -> found.applicant().name().equals("张三"));
    }

    @Test
    void entriesItemsAndDecisionsAreFoundByWords() {
        var entries = VIEWS.views.ledger(new LedgerSearch("消防安全隐患", LedgerFilter.ALL, null, 20, false, null));
        assertThat(entries.documents()).extracting("type").containsExactly("case.review-recorded");

        assertThat(VIEWS.views
                        .serviceItems(new ServiceItemSearch(
                                "食品经营", ServiceItemSearch.ALL.filter(), PageRequest.usual(), null))
                        .documents())
                .isNotEmpty();
        assertThat(VIEWS.views
                        .publicDecisions(new PublicDecisionSearch(
                                "食品经营", PublicDecisionSearch.ALL.filter(), PageRequest.usual(), null))
                        .documents())
                .isNotEmpty()
                .allMatch(decision -> decision.item().name().contains("食品经营"));
    }

    private static List<CaseDocument> found(String words) {
        return VIEWS.views.cases(ALL.text(words)).documents();
    }
}
