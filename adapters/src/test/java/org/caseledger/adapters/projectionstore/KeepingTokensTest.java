package org.caseledger.adapters.projectionstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.caseledger.adapters.testing.TestDatabase;
import org.caseledger.application.ledger.LedgerPosition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KeepingTokensTest {

    private static final LedgerPosition PLACE = new LedgerPosition(749, 12);

    private final HikariDataSource database = TestDatabase.emptyLedger();
    private final LedgerTokenStore tokens = LedgerTokenStore.in(database);

    @BeforeEach
    void aProjectionWithOneSegment() {
        tokens.initializeTokenSegments("cases", 1);
        tokens.fetchToken("cases", 0);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aPositionIsKeptUnderANameOfOurs() throws SQLException {
        tokens.storeToken(PLACE, "cases", 0);

        assertThat(tokens.fetchToken("cases", 0)).isEqualTo(PLACE);
        assertThat(storedType()).isEqualTo("ledger-position");
    }

    @Test
    void soIsTheTokenOfAReplay() {
        TrackingToken replay = ReplayToken.createReplayToken(PLACE, new LedgerPosition(1, 1));

        tokens.storeToken(replay, "cases", 0);

        assertThat(tokens.fetchToken("cases", 0)).isEqualTo(replay);
    }

    @Test
    void theStoreHasAnIdentityThatStays() {
        assertThat(tokens.retrieveStorageIdentifier())
                .isPresent()
                .isEqualTo(LedgerTokenStore.in(database).retrieveStorageIdentifier());
    }

    @Test
    void aTokenIsStoredOnlyAfterEverythingThatTheBatchPrepares() {
        UnitOfWork<?> batch = DefaultUnitOfWork.startAndGet(new GenericMessage<>("a batch"));
        batch.onPrepareCommit(work -> tokens.storeToken(PLACE, "cases", 0));
        batch.onPrepareCommit(work -> {
            throw new IllegalStateException("the views are away");
        });

        assertThatIllegalStateException().isThrownBy(() -> batch.execute(() -> {}));

        assertThat(tokens.fetchToken("cases", 0)).isNull();
    }

    @Test
    void aBatchThatSucceedsStoresItsToken() {
        UnitOfWork<?> batch = DefaultUnitOfWork.startAndGet(new GenericMessage<>("a batch"));
        batch.onPrepareCommit(work -> tokens.storeToken(PLACE, "cases", 0));

        batch.execute(() -> {});

        assertThat(tokens.fetchToken("cases", 0)).isEqualTo(PLACE);
    }

    private String storedType() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("SELECT token_type FROM projection_token WHERE processor = 'cases'")) {
            row.next();
            return row.getString(1);
        }
    }
}
