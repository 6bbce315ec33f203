package org.caseledger.application.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.junit.jupiter.api.Test;

class ComparingLedgerPositionsTest {

    private final LedgerPosition earlier = new LedgerPosition(7, 100);
    private final LedgerPosition later = new LedgerPosition(8, 3);
    private final LedgerPosition beyondTheSignBit = new LedgerPosition(-1, 0);

    @Test
    void aLaterTransactionComesLaterWhateverTheIndex() {
        assertThat(earlier).isLessThan(later);
        assertThat(new LedgerPosition(7, 101)).isGreaterThan(earlier);
    }

    @Test
    void numbersAreUnsigned() {
        assertThat(beyondTheSignBit).isGreaterThan(later);
        assertThat(new LedgerPosition(7, -1)).isGreaterThan(earlier);
    }

    @Test
    void aPositionCoversItselfWhatIsBeforeItAndTheStart() {
        assertThat(later.covers(earlier)).isTrue();
        assertThat(later.covers(later)).isTrue();
        assertThat(later.covers(null)).isTrue();
        assertThat(earlier.covers(later)).isFalse();
    }

    @Test
    void boundsAreTheEarlierAndTheLaterOfTwo() {
        assertThat(earlier.lowerBound(later))
                .isEqualTo(later.lowerBound(earlier))
                .isEqualTo(earlier);
        assertThat(earlier.upperBound(later))
                .isEqualTo(later.upperBound(earlier))
                .isEqualTo(later);
    }

    @Test
    void positionsOfAnotherKindOfLogAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> later.covers(new GlobalSequenceTrackingToken(1)));
    }
}
