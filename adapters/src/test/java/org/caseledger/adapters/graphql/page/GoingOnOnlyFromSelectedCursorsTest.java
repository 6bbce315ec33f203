package org.caseledger.adapters.graphql.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GoingOnOnlyFromSelectedCursorsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ cases { edges { cursor } } }",
                "{ cases { edges { here: cursor node { history { position } } } } }",
                "{ cases { pageInfo { endCursor } } }",
                "{ cases(last: 3, before: \"x\") { pageInfo { ...I } } } fragment I on Info { startCursor }",
                "{ cases { ...on Cases { ...C } } } fragment C on Cases { all: edges { ...on Edge { cursor } } }"
            })
    void whoSelectsACursorCanGoOn(String document) {
        assertThat(AskedPage.of(document).resumable()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ cases { position } }",
                "{ cases { pageInfo { hasNextPage } edges { node { history { edges { cursor } pageInfo { endCursor } } } } } }",
                "query Q($no: Boolean = false) { cases { position edges @include(if: $no) { cursor } } }"
            })
    void whoDoesNotCannot(String document) {
        assertThat(AskedPage.of(document).resumable()).isFalse();
    }
}
