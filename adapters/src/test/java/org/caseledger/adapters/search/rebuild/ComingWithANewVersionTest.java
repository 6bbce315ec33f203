package org.caseledger.adapters.search.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeMap;
import org.caseledger.adapters.testing.TestViews;
import org.caseledger.application.search.CaseSearch;
import org.caseledger.application.search.View;
import org.junit.jupiter.api.Test;

class ComingWithANewVersionTest {

    @Test
    void anIndexOfAnOlderVersionIsSearchedUntilANewOneHasBeenMadeByItself() {
        try (var grown = new GrownLedger(0)) {
            var old = TestViews.of(grown.ledger);
            old.caughtUp();
            var index = GrownLedger.state(old, View.CASES).index();
            var version = GrownLedger.state(old, View.CASES).version();
            var documents = new TreeMap<>(old.documents(View.CASES));
            old.close();
            old.becomes(View.CASES, 0);
            grown.submit();
            var head = grown.ledger.reader.head().orElseThrow();

            try (var views = old.again()) {
                assertThat(views.views.cases(CaseSearch.ALL).documents()).isNotEmpty();
                GrownLedger.untilReplaced(views, View.CASES, index);
                GrownLedger.until(() ->
                        !index.equals(views.projections.search(View.CASES, null).index()));

                assertThat(views.views.cases(CaseSearch.ALL.atLeast(head)).documents())
                        .isNotEmpty();
                assertThat(GrownLedger.state(views, View.CASES).version()).isEqualTo(version);
                assertThat(GrownLedger.state(views, View.CASES).kept()).containsExactly(index);
                assertThat(GrownLedger.state(views, View.LEDGER).kept()).isEmpty();
                assertThat(views.documents(View.CASES)).containsAllEntriesOf(documents);
                assertThat(views.documents(View.CASES)).hasSize(documents.size() + 1);
            }
        }
    }

    @Test
    void anIndexOfANewerVersionIsLeftAloneAndSearched() {
        try (var grown = new GrownLedger(0)) {
            var newer = TestViews.of(grown.ledger);
            newer.caughtUp();
            var index = GrownLedger.state(newer, View.CASES).index();
            var version = GrownLedger.state(newer, View.CASES).version();
            newer.close();
            newer.becomes(View.CASES, version + 1);
            grown.submit();

            try (var views = newer.again()) {
                GrownLedger.until(() -> views.projections
                                .reflects(View.LEDGER)
                                .compareTo(grown.ledger.reader.head().orElseThrow())
                        >= 0);

                assertThat(views.views.cases(CaseSearch.ALL).documents()).isNotEmpty();
                assertThat(views.projections.search(View.CASES, null).index()).isEqualTo(index);
                assertThat(views.bulks(View.CASES)).isZero();
                assertThat(GrownLedger.state(views, View.CASES).rebuild()).isNull();
            }
        }
    }
}
