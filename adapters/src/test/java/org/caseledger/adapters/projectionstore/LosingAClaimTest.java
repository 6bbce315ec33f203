package org.caseledger.adapters.projectionstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.caseledger.adapters.testing.TestDatabase;
import org.caseledger.application.ledger.LedgerPosition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LosingAClaimTest {

    private static final LedgerPosition EARLY = new LedgerPosition(749, 12);
    private static final LedgerPosition LATE = new LedgerPosition(800, 40);

    private final HikariDataSource database = TestDatabase.emptyLedger();
    private final LedgerTokenStore slow = LedgerTokenStore.in(database, Duration.ofHours(1));
    private final LedgerTokenStore patient = LedgerTokenStore.in(database, Duration.ofHours(1));
    private final LedgerTokenStore impatient = LedgerTokenStore.in(database, Duration.ZERO);

    @BeforeEach
    void aSegmentThatSomebodyWorksOn() {
        slow.initializeTokenSegments("cases", 1);
        slow.fetchToken("cases", 0);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void nobodyTakesASegmentWhoseOwnerLives() {
        assertThat(patient.fetchAvailableSegments("cases")).isEmpty();
        assertThatExceptionOfType(UnableToClaimTokenException.class)
                .isThrownBy(() -> patient.fetchToken("cases", Segment.ROOT_SEGMENT));
        assertThat(slow.fetchAvailableSegments("cases")).containsExactly(Segment.ROOT_SEGMENT);
    }

    @Test
    void whoeverWasSilentTooLongLosesIt() {
        assertThat(impatient.fetchAvailableSegments("cases")).containsExactly(Segment.ROOT_SEGMENT);

        assertThat(impatient.fetchToken("cases", Segment.ROOT_SEGMENT)).isNull();

        assertThatExceptionOfType(UnableToClaimTokenException.class)
                .isThrownBy(() -> slow.storeToken(EARLY, "cases", 0));
    }

    @Test
    void whoeverLostItDoesNotTurnTheTokenBackEvenIfItIsNobodysNow() {
        impatient.fetchToken("cases", 0);
        impatient.storeToken(LATE, "cases", 0);
        impatient.releaseClaim("cases", 0);

        assertThatExceptionOfType(UnableToClaimTokenException.class)
                .isThrownBy(() -> slow.storeToken(EARLY, "cases", 0));

        assertThat(patient.fetchToken("cases", 0)).isEqualTo(LATE);
    }

    @Test
    void itNoticesWhenItShowsThatItLives() {
        var other = LedgerTokenStore.in(database, Duration.ZERO);
        other.fetchToken("cases", 0);
        impatient.fetchToken("cases", 0);

        assertThatExceptionOfType(UnableToClaimTokenException.class).isThrownBy(() -> other.extendClaim("cases", 0));
    }

    @Test
    void whatIsHandedOverCanBeTakenAtOnce() {
        slow.storeToken(EARLY, "cases", 0);

        slow.releaseClaim("cases", 0);

        assertThat(patient.fetchToken("cases", Segment.ROOT_SEGMENT)).isEqualTo(EARLY);
    }
}
