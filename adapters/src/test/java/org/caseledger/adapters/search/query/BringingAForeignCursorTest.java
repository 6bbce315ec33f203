package org.caseledger.adapters.search.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.caseledger.adapters.testing.TestViews;
import org.caseledger.application.demo.DemoPeople;
import org.caseledger.application.search.BeyondThePages;
import org.caseledger.application.search.CaseFilter;
import org.caseledger.application.search.CaseOrder;
import org.caseledger.application.search.CaseSearch;
import org.caseledger.application.search.InvalidCursor;
import org.caseledger.application.search.PageRequest;
import org.caseledger.application.search.Scope;
import org.caseledger.application.search.ServiceItemFilter;
import org.caseledger.application.search.ServiceItemSearch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class BringingAForeignCursorTest {

    private static Reader reader;
    private static String cursor;

    @BeforeAll
    static void givenAPageOfAMoment() {
        reader = new Reader();
        cursor = Reader.end(reader.turn(null));
    }

    @AfterAll
    static void close() {
        reader.close();
    }

    @Test
    void oneOfAnotherOrderIsRefused() {
        for (var field : CaseOrder.Field.values()) {
            assertRefused(CaseSearch.ALL.order(new CaseOrder(field, false)), cursor);
        }
    }

    @Test
    void oneOfAnotherViewIsRefused() {
        assertThatExceptionOfType(InvalidCursor.class)
                .isThrownBy(() -> reader.views.views.serviceItems(
                        new ServiceItemSearch("许可", ServiceItemFilter.ALL, new PageRequest(2, cursor, false), null)));
    }

    @Test
    void oneThatSomebodyChangedIsRefused() {
        int place = cursor.indexOf('.');
        int seal = cursor.lastIndexOf('.');
        var moment = cursor.substring(place, seal);
        var items = Reader.end(reader.views.views.serviceItems(
                new ServiceItemSearch("许可", ServiceItemFilter.ALL, new PageRequest(2, null, false), null)));

        for (var forged : List.of(
                cursor.substring(0, seal) + ".",
                cursor.substring(0, seal) + "." + "0".repeat(32),
                cursor.substring(0, seal),
                cursor.substring(0, place) + ".AAAA" + cursor.substring(seal),
                cursor.substring(0, place) + items.substring(items.indexOf('.')),
                "A" + cursor.substring(1),
                cursor + "0",
                moment,
                ".",
                "..")) {
            assertRefused(Reader.LAST_CHANGED_FIRST, forged);
        }
    }

    @Test
    void oneOfAWiderSearchShowsNoMoreThanOneMaySee() {
        var own = new Scope.OfPerson(TestViews.DIGEST.of(DemoPeople.WANG));
        var search = Reader.LAST_CHANGED_FIRST.scope(own);
        var all = reader.views.views.cases(search.page(new PageRequest(100, null, false)));

        var found = reader.views.views.cases(search.page(new PageRequest(100, cursor, false)));

        assertThat(found.documents()).isNotEmpty().isSubsetOf(all.documents());
    }

    @Test
    void filtersAreThoseOfThePageAndNotOfTheCursor() {
        var filter = CaseFilter.builder().status(List.of("CLOSED")).build();

        var found = reader.views.views.cases(
                Reader.LAST_CHANGED_FIRST.filter(filter).page(new PageRequest(100, cursor, false)));

        assertThat(found.documents()).isNotEmpty().allMatch(document -> document.status()
                .equals("CLOSED"));
    }

    @Test
    void whatCameAfterItsMomentCannotBeAskedForOfItsPages() {
        var search = Reader.LAST_CHANGED_FIRST.page(new PageRequest(7, cursor, false));
        var reflected = reader.views.views.cases(search).reflects();
        reader.accept();
        var now = reader.views.caughtUp();

        assertThat(reader.views.views.cases(search.atLeast(reflected)).reflects())
                .isEqualTo(reflected);
        assertThatExceptionOfType(BeyondThePages.class).isThrownBy(() -> reader.views.views.cases(search.atLeast(now)));
    }

    private static void assertRefused(CaseSearch search, String foreign) {
        assertThatExceptionOfType(InvalidCursor.class)
                .as(foreign)
                .isThrownBy(() -> reader.views.views.cases(search.page(new PageRequest(10, foreign, false))));
    }
}
