package org.caseledger.adapters.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.caseledger.application.search.CaseSearch;
import org.caseledger.application.search.PageRequest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Elasticsearch holds files for each moment that it keeps. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class KeepingAMomentOnlyForThoseWhoGoOnTest {

    private static Reader reader;

    @BeforeAll
    static void givenTheDemonstration() {
        reader = new Reader();
    }

    @AfterAll
    static void close() {
        reader.close();
    }

    @Test
    void nothingIsKeptOfAnOnlyPage() {
        int before = reader.moments();

        var page = reader.views.views.cases(Reader.LAST_CHANGED_FIRST.page(new PageRequest(100, null, false)));

        assertThat(page.hasNext()).isFalse();
        untilThereAre(before);
        var behind =
                reader.views.views.cases(Reader.LAST_CHANGED_FIRST.page(new PageRequest(100, Reader.end(page), false)));
        assertThat(behind.edges()).isEmpty();
    }

    @Test
    void nothingIsKeptForWhomDoesNotLookAtCursors() {
        int before = reader.moments();

        ask(Reader.LAST_CHANGED_FIRST.page(new PageRequest(3, null, false, true, false)), 1);

        assertThat(reader.moments()).isEqualTo(before);
    }

    @Test
    void nothingIsKeptOfAnOrderThatNeverChanges() {
        int before = reader.moments();

        ask(CaseSearch.ALL.page(new PageRequest(3, null, false)), 1);

        assertThat(reader.moments()).isEqualTo(before);
    }

    @Test
    void oneMomentIsKeptForManyWhoBeginTogether() {
        int before = reader.moments();

        ask(Reader.LAST_CHANGED_FIRST.page(new PageRequest(3, null, false)), 200);

        assertThat(reader.moments() - before).isBetween(1, 20);
    }

    private static void ask(CaseSearch search, int times) {
        IntStream.range(0, times).parallel().forEach(any -> assertThat(
                        reader.views.views.cases(search).edges())
                .hasSize(3));
    }

    private static void untilThereAre(int expected) {
        while (reader.moments() != expected) {
            Thread.onSpinWait();
        }
    }
}
