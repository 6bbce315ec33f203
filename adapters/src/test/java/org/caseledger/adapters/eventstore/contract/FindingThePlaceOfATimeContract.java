package org.caseledger.adapters.eventstore.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.adapters.eventstore.contract.Steps.stepAt;

import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

public abstract class FindingThePlaceOfATimeContract extends EventStoreContract {

    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");

    @BeforeEach
    void threeStepsAMinuteApartTheLastTwoStampedInReverse() {
        ledger.engine().appendEvents(stepAt("case-1", 0, NINE));
        ledger.engine().appendEvents(stepAt("case-1", 1, NINE.plusSeconds(120)));
        ledger.engine().appendEvents(stepAt("case-1", 2, NINE.plusSeconds(60)));
    }

    @Test
    void aTimeBeforeTheFirstEventIsTheStart() {
        assertThat(eventsSince(NINE.minusSeconds(1))).isEqualTo(3);
        assertThat(eventsSince(NINE)).isEqualTo(3);
    }

    @Test
    void noEventSinceATimeIsMissedThoughClocksDiffer() {
        assertThat(eventsSince(NINE.plusSeconds(1))).isEqualTo(2);
        assertThat(eventsSince(NINE.plusSeconds(61))).isEqualTo(2);
    }

    @Test
    void aTimeAfterTheLastEventIsTheHead() {
        assertThat(eventsSince(NINE.plusSeconds(121))).isZero();
    }

    @Test
    void evenLongAfterIt() {
        assertThat(eventsSince(Instant.now().plusSeconds(3600))).isZero();
    }

    private int eventsSince(Instant time) {
        return ledger.idsBehind(ledger.engine().createTokenAt(time)).size();
    }
}
