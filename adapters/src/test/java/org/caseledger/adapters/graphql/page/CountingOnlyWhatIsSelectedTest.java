package org.caseledger.adapters.graphql.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.caseledger.application.search.PageRequest;
import org.junit.jupiter.api.Test;

class CountingOnlyWhatIsSelectedTest {

    @Test
    void aSelectedCountIsCounted() {
        assertThat(AskedPage.of("{ cases { totalCount } }").counted()).isTrue();
        assertThat(AskedPage.of("{ cases { all: totalCount } }").counted()).isTrue();
        assertThat(AskedPage.of("{ cases { ...on Cases { ...F } } } fragment F on Cases { totalCount }")
                        .counted())
                .isTrue();
        assertThat(AskedPage.of("{ cases(last: 5, before: \"x\") { totalCount } }")
                        .counted())
                .isTrue();
    }

    @Test
    void aCountThatIsNotSelectedIsNot() {
        assertThat(AskedPage.of("{ cases { position } }").counted()).isFalse();
        assertThat(AskedPage.of("query Q($no: Boolean = false) { cases { position totalCount @include(if: $no) } }")
                        .counted())
                .isFalse();
    }

    @Test
    void theCountOfAListInsideTheHitsIsAnother() {
        assertThat(AskedPage.of("{ cases { edges { node { history { totalCount } } } } }")
                        .counted())
                .isFalse();
    }

    @Test
    void aPageOfNoneCanBeAskedFor() {
        assertThat(AskedPage.of("{ cases(first: 0) { totalCount } }"))
                .isEqualTo(new PageRequest(0, null, false, true, false));
    }
}
