package org.caseledger.application.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class WaitingAfterSetbacksTest {

    private static final Duration USUAL = Duration.ofMillis(200);

    private final Setbacks setbacks = new Setbacks(USUAL);

    @Test
    void thePauseDoublesUpToABoundAndIsTheUsualOneAgainAfterwards() {
        setbacks.add(new IllegalStateException());
        assertThat(setbacks.pause()).isEqualTo(Duration.ofMillis(400));

        for (int i = 0; i < 100; i++) {
            setbacks.add(new IllegalStateException());
        }
        assertThat(setbacks.pause()).isEqualTo(USUAL.multipliedBy(Setbacks.LONGEST));

        setbacks.over();
        assertThat(setbacks.pause()).isEqualTo(USUAL);
    }

    @Test
    void eachKindIsToldOnceInARow() {
        assertThat(setbacks.add(new IllegalStateException())).isTrue();
        assertThat(setbacks.add(new IllegalStateException())).isFalse();
        assertThat(setbacks.add(new IllegalArgumentException())).isTrue();

        setbacks.over();
        assertThat(setbacks.add(new IllegalStateException())).isTrue();
    }
}
