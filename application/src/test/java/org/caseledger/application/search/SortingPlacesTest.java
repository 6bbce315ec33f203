package org.caseledger.application.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.caseledger.application.ledger.LedgerPosition;
import org.junit.jupiter.api.Test;

class SortingPlacesTest {

    private static final List<LedgerPosition> IN_ORDER = List.of(
            new LedgerPosition(0, 0),
            new LedgerPosition(0, 255),
            new LedgerPosition(1, 2),
            new LedgerPosition(Long.MAX_VALUE, 0),
            new LedgerPosition(Long.MIN_VALUE, 0),
            new LedgerPosition(-1, -1));

    @Test
    void theOrderOfTextsIsTheOrderOfTheLedgerAlsoForUnsignedNumbers() {
        assertThat(IN_ORDER).isSorted();
        assertThat(IN_ORDER.stream().map(SortablePosition::of)).isSorted();
    }

    @Test
    void aPlaceIsReadBackFromItsText() {
        assertThat(IN_ORDER.stream().map(SortablePosition::of).map(SortablePosition::parse))
                .containsExactlyElementsOf(IN_ORDER);
    }

    @Test
    void anotherTextIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> SortablePosition.parse("12"));
        assertThatIllegalArgumentException().isThrownBy(() -> SortablePosition.parse("x".repeat(32)));
    }
}
