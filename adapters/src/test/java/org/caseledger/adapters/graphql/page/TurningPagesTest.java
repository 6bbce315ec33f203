package org.caseledger.adapters.graphql.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.caseledger.adapters.graphql.error.InvalidCursor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TurningPagesTest {

    @Test
    void theFirstAndTheLastPage() {
        assertThat(SequencePage.of(PageArguments.of(3, null, null, null), 10)).isEqualTo(new SequencePage(0, 3, 10));
        assertThat(SequencePage.of(PageArguments.of(null, null, 3, null), 10)).isEqualTo(new SequencePage(7, 10, 10));
    }

    @Test
    void betweenTwoCursors() {
        var page = SequencePage.of(PageArguments.of(100, SequencePage.cursor(2), null, SequencePage.cursor(6)), 10);

        assertThat(page).isEqualTo(new SequencePage(3, 6, 10));
        assertThat(page.hasNext()).isTrue();
        assertThat(page.hasPrevious()).isTrue();
    }

    @Test
    void behindTheEndThereIsAnEmptyPage() {
        assertThat(SequencePage.of(PageArguments.of(5, SequencePage.cursor(99), null, null), 10)
                        .size())
                .isZero();
        assertThat(SequencePage.of(PageArguments.of(0, null, null, null), 10).size())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "bjE=", "bi0x", "bjAx", "bjk5OTk5OTk5OTk5"})
    void aForeignCursorIsRefused(String cursor) {
        assertThatThrownBy(() -> SequencePage.of(PageArguments.of(5, cursor, null, null), 10))
                .isInstanceOf(InvalidCursor.class);
    }
}
