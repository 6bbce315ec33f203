package org.caseledger.adapters.eventstore.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.caseledger.adapters.eventstore.postgres.LedgerInsert.Receipt;
import org.caseledger.adapters.eventstore.shared.Append;
import org.caseledger.adapters.eventstore.shared.Outcome;

/**
 * Stores a group of appends in one transaction, and finds out what became of each.
 *
 * <p>A conflict in one append never harms another: rows that cannot be stored are left out by the statement, and if that
 * would leave half an append behind, the transaction is rolled back and done again without it.
 */
final class LedgerWriter {

    private final DataSource dataSource;
    private final Duration patience;

    /** @param patience for how long an append is sent again while the database is away or its answer was lost */
    LedgerWriter(DataSource dataSource, Duration patience) {
        this.dataSource = dataSource;
        this.patience = patience;
    }

    /** Settles every append of the group. */
    void store(List<PendingAppend> group) {
        try {
            Retries.within(patience, () -> storeOnce(group));
        } catch (SQLException | RuntimeException | Error failure) {
            storeApart(group, failure);
        }
    }

    /** One append that the database refuses for reasons of its own must not spoil the group. */
    private void storeApart(List<PendingAppend> group, Throwable failure) {
        if (group.size() > 1 && failure instanceof SQLException refused && !Retries.mayPass(refused)) {
            group.forEach(append -> store(List.of(append)));
        } else {
            group.forEach(append -> append.settle(outcome(failure)));
        }
    }

    private static Outcome outcome(Throwable failure) {
        if (failure instanceof SQLException away && Retries.mayPass(away)) {
            return new Outcome.Unknown(away);
        }
        return new Outcome.Failed(failure instanceof Exception known ? known : new IllegalStateException(failure));
    }

    private void storeOnce(List<PendingAppend> group) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            boolean divisible =
                    group.stream().anyMatch(pending -> pending.append().isDivisible());
            connection.setAutoCommit(!divisible);
            try {
                settle(connection, group, insertAndCommit(connection, group));
            } finally {
                rollbackQuietly(connection);
            }
        }
    }

    private static Map<String, Receipt> insertAndCommit(Connection connection, List<PendingAppend> group)
            throws SQLException {
        List<Append> candidates = group.stream().map(PendingAppend::append).toList();
        while (!candidates.isEmpty()) {
            Map<String, Receipt> receipts = LedgerInsert.execute(connection, candidates);
            List<Append> unharmed = candidates.stream()
                    .filter(append -> !halfStored(append, receipts))
                    .toList();
            if (unharmed.size() == candidates.size()) {
                commit(connection);
                return receipts;
            }
            connection.rollback();
            candidates = unharmed;
        }
        return Map.of();
    }

    /** Appends of one event cannot be stored by half: their statement commits by itself, which saves a round trip. */
    private static void commit(Connection connection) throws SQLException {
        if (!connection.getAutoCommit()) {
            connection.commit();
        }
    }

    private static boolean halfStored(Append append, Map<String, Receipt> receipts) {
        Receipt receipt = receipts.get(append.streamId());
        return receipt != null && receipt.rows() < append.rows().size();
    }

    private static void settle(Connection connection, List<PendingAppend> group, Map<String, Receipt> receipts)
            throws SQLException {
        for (PendingAppend pending : group) {
            Receipt receipt = receipts.get(pending.append().streamId());
            pending.settle(
                    receipt != null
                            ? new Outcome.Stored(receipt.last())
                            : NotInserted.explain(connection, pending.append()));
        }
    }

    /** Ends the transaction, if one is open; the connection may be broken, which the caller knows better. */
    private static void rollbackQuietly(Connection connection) {
        try {
            if (!connection.getAutoCommit()) {
                connection.rollback();
            }
        } catch (SQLException broken) {
            // The exception that broke the connection is on its way already.
        }
    }
}
