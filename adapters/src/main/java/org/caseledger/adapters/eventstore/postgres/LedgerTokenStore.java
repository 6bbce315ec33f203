package org.caseledger.adapters.eventstore.postgres;

import javax.sql.DataSource;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * How far each projection has read, in PostgreSQL, also where the events are elsewhere.
 *
 * <p>A projection's views live in another store, so a token cannot be committed together with them. It is stored in the
 * commit phase of the batch's unit of work, after everything that the batch does while it prepares; if any of that
 * fails, the token stays and the batch is read again.
 */
public final class LedgerTokenStore extends JdbcTokenStore {

    private LedgerTokenStore(JdbcTokenStore.Builder builder) {
        super(builder);
    }

    /** The token store in this database. */
    public static LedgerTokenStore in(DataSource dataSource) {
        return new LedgerTokenStore(JdbcTokenStore.builder()
                .connectionProvider(new ShortTransactions(dataSource))
                .serializer(LedgerTokenSerializer.create())
                .schema(schema()));
    }

    private static TokenSchema schema() {
        return TokenSchema.builder()
                .setTokenTable("projection_token")
                .setProcessorNameColumn("processor")
                .setSegmentColumn("segment")
                .setTokenColumn("token")
                .setTokenTypeColumn("token_type")
                .setTimestampColumn("claimed_at")
                .setOwnerColumn("owner")
                .build();
    }

    @Override
    public void storeToken(@Nullable TrackingToken token, String processorName, int segment) {
        if (CurrentUnitOfWork.isStarted() && CurrentUnitOfWork.get().phase().isBefore(UnitOfWork.Phase.COMMIT)) {
            CurrentUnitOfWork.get().onCommit(work -> super.storeToken(token, processorName, segment));
        } else {
            super.storeToken(token, processorName, segment);
        }
    }
}
